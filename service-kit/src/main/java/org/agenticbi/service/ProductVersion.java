package org.agenticbi.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the product, as the build wrote it into the jar. */
public final class ProductVersion {
  /** For example {@code 0.1.0}; {@code development} when it runs from class files. */
  public static final String TEXT = read();

  private ProductVersion() {}

  private static String read() {
    String place = "/META-INF/maven/org.agenticbi/service-kit/pom.properties";
    try (InputStream in = ProductVersion.class.getResourceAsStream(place)) {
      if (in == null) {
        return "development";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "development");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
