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

  /** Made once, since every sentence around a name asks for it. */
  private final Locale locale = Locale.forLanguageTag(tag());

  /** The BCP 47 tag, such as {@code nl}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return locale;
  }

  public static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }
}
