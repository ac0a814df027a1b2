package dev.vademecum.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence to a reader, before it is known in which language.
 *
 * @param key of its text in {@code messages_*.properties}
 * @param arguments what fills the text's places {@code {0}}, {@code {1}} …: a string, a whole
 *     number, or another message
 */
public record Message(String key, List<Object> arguments) {
  /** Nothing to say. */
  public static final Message NONE = new Message("", List.of());

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  public Message {
    arguments = List.copyOf(arguments);
    for (Object argument : arguments) {
      boolean whole = argument instanceof Integer || argument instanceof Long;
      if (!whole && !(argument instanceof String) && !(argument instanceof Message)) {
        throw new IllegalArgumentException(key + ": no argument of a message: " + argument);
      }
    }
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /**
   * A message about a number of things, with one text for one thing ({@code key.one}) and another
   * for all other numbers ({@code key.other}). The number is its first argument.
   */
  public static Message count(String key, long number, Object... arguments) {
    return new Message(
        key + (number == 1 ? ".one" : ".other"),
        Stream.concat(Stream.of(number), Stream.of(arguments)).toList());
  }

  /** All of some things: {@code a, b and c}. */
  public static Message and(List<?> things) {
    return list("list.and", things);
  }

  /** One of some things: {@code a, b or c}. */
  public static Message or(List<?> things) {
    return list("list.or", things);
  }

  /** Some things after one another: {@code a, b, c}. */
  public static Message commas(List<?> things) {
    return list("list.more", things);
  }

  private static Message list(String last, List<?> things) {
    Object all = things.get(0);
    for (int i = 1; i < things.size(); i++) {
      all = of(i == things.size() - 1 ? last : "list.more", all, things.get(i));
    }
    return all instanceof Message message ? message : text(String.valueOf(all));
  }

  /** Words as they are, such as a name. */
  public static Message text(String words) {
    return of("text", words);
  }

  /** A name in quotation marks. */
  public static Message quoted(String name) {
    return of("quoted", name);
  }

  public boolean isEmpty() {
    return key.isEmpty();
  }

  /**
   * The text in a language. A message with which the text begins gets a capital; a name never does.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String in(MessageLanguage language) {
    if (isEmpty()) {
      return "";
    }
    String text = filled(language);
    return beginsWithMessage(language) ? capitalized(text) : text;
  }

  private boolean beginsWithMessage(MessageLanguage language) {
    if (isEmpty()) {
      return false;
    }
    Matcher start = PLACE.matcher(language.text(key));
    return start.lookingAt()
        && argument(start) instanceof Message first
        && (first.beginsWithMessage(language) || !first.beginsWithName(language));
  }

  private boolean beginsWithName(MessageLanguage language) {
    return isEmpty() || language.text(key).startsWith("{");
  }

  private String filled(MessageLanguage language) {
    return isEmpty()
        ? ""
        : PLACE
            .matcher(language.text(key))
            .replaceAll(place -> Matcher.quoteReplacement(shown(argument(place), language)));
  }

  private Object argument(MatchResult place) {
    int index = Integer.parseInt(place.group(1));
    return index < arguments.size() ? arguments.get(index) : place.group();
  }

  private static String shown(Object argument, MessageLanguage language) {
    return argument instanceof Message message
        ? message.filled(language)
        : String.valueOf(argument);
  }

  private static String capitalized(String text) {
    int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
