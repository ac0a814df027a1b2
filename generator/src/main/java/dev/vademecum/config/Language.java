package dev.vademecum.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages a handbook can be in: interface, citations and collation. */
public enum Language {
  NL,
  EN,
  DE,
  FR;

  /** The BCP 47 tag, such as {@code nl}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  public static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }
}
