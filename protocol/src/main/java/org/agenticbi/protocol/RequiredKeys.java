package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Makes a required key that is there with the value null as wrong as one that is missing, and null
 * in a list of records as wrong as a number there; Jackson by itself accepts both.
 */
final class RequiredKeys extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    JsonProperty property = annotated.getAnnotation(JsonProperty.class);
    boolean required = property != null && property.required();
    JsonSetter.Value info = super.findSetterInfo(config, annotated);
    if (required) {
      info = info.withValueNulls(Nulls.FAIL);
    }
    return hasValues(annotated.getType()) ? info : info.withContentNulls(Nulls.FAIL);
  }

  /**
   * Whether null is a value in a list or map: in rows of values it is (Jackson looks that deep).
   */
  private static boolean hasValues(@Nullable JavaType type) {
    JavaType content = type == null ? null : type.getContentType();
    return content == null
        || content.isJavaLangObject()
        || content.isContainerType()
        || content.isTypeOrSubTypeOf(JsonNode.class);
  }
}
