package dev.vademecum.diagnostic;

import java.util.Locale;
import java.util.ResourceBundle;

/** The languages that messages speak, each with a file of texts under the same keys. */
public enum MessageLanguage {
  EN,
  NL;

  private static final String BUNDLE = "dev.vademecum.diagnostic.messages";

  /** The language of a reader, or English where it is not spoken here. */
  public static MessageLanguage of(Locale reader) {
    return reader.getLanguage().equals(NL.locale().getLanguage()) ? NL : EN;
  }

  public Locale locale() {
    return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
  }

  /** Never the texts of the machine's own language. */
  private static ResourceBundle.Control exact() {
    return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  }

  /**
   * The text of a key, with places such as {@code {0}} to fill in.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  String text(String key) {
    return ResourceBundle.getBundle( // which remembers what it has read
            BUNDLE, locale(), MessageLanguage.class.getClassLoader(), exact())
        .getString(key);
  }
}
