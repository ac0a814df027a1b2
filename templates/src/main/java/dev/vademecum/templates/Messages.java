package dev.vademecum.templates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The texts of the interface in one language.
 *
 * <p>A text may have places {@code {0}}, {@code {1}} … for what is filled in. There is one UTF-8
 * file per language, {@code messages/nl.properties}, and all have the same keys.
 */
public final class Messages {
  private static final List<String> LANGUAGES = List.of("de", "en", "fr", "nl");

  private final String language;
  private final Map<String, String> texts;

  private Messages(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = Map.copyOf(texts); // is asked 30 times a page; a sorted one compares nine keys
  }

  /** The languages that the interface speaks, sorted. */
  public static List<String> languages() {
    return LANGUAGES;
  }

  /**
   * The texts of a language.
   *
   * @param tag a BCP 47 tag; its region is ignored, so that "nl-BE" gives the Dutch texts
   * @throws IllegalArgumentException if the interface does not speak the language
   */
  public static Messages forLanguage(String tag) {
    return forLanguage(tag, Theme.NONE);
  }

  /**
   * The texts of a language, with those of a theme in their place.
   *
   * @throws IllegalArgumentException if the interface does not speak the language, or the theme has
   *     a key that nobody asks for
   */
  public static Messages forLanguage(String tag, Theme theme) {
    String language = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "The interface does not speak \""
              + tag
              + "\"; it speaks "
              + String.join(", ", LANGUAGES));
    }
    Map<String, String> texts = parse(Resources.text("messages/" + language + ".properties"));
    theme
        .messages()
        .forEach(
            (key, text) -> {
              if (texts.replace(key, text) == null) {
                throw new IllegalArgumentException("There is no message \"" + key + "\"");
              }
            });
    return new Messages(language, texts);
  }

  /**
   * Reads a file of messages.
   *
   * @throws IllegalArgumentException for an escape that is none
   */
  public static Map<String, String> parse(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  /** The primary language subtag: "nl". */
  public String language() {
    return language;
  }

  public Set<String> keys() {
    return Set.copyOf(texts.keySet());
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * One text, with the values filled in.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("There is no message \"" + key + "\"");
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /**
   * A number of things: {@code count("intervention", 3)} is "3 interventies". In French, nothing is
   * singular.
   */
  public String count(String thing, int number) {
    boolean one = number == 1 || (number == 0 && language.equals("fr"));
    return text("count." + thing + (one ? ".one" : ".other"), number);
  }
}
