package org.agenticbi.app.configuration;

/**
 * The value of a setting and where it came from.
 *
 * @param origin {@code default}, the file's name, the variable's name, or {@code flag}
 * @param secret whether its value is never shown
 */
public record SettingValue(String key, String value, String origin, boolean secret) {
  /** The value as it may be shown. */
  public String shown() {
    return secret && !value.isEmpty() ? "(set)" : value;
  }
}
