package dev.vademecum.entry;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Shape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many take part.
 *
 * @param min 0 where it is not said
 * @param max 0 with a {@code min} means "or more"
 */
public record GroupSize(int min, int max) {
  public static final GroupSize NONE = new GroupSize(0, 0);

  private static final Pattern PLAIN =
      Pattern.compile("(?<min>\\d{1,4})(?:\\s*[–-]\\s*(?<max>\\d{1,4})|(?<open>\\+))?");

  /** What an author may write. */
  static final Shape.Formatted SHAPE =
      new Shape.Formatted(Message.of("type.group-size"), PLAIN, "3–12");

  public boolean isEmpty() {
    return min == 0 && max == 0;
  }

  /** What stands at {@code group_size}, as text or in parts. */
  static GroupSize of(Fields fields) {
    return fields
        .fields("group_size")
        .map(size -> new GroupSize(size.integer("min").orElse(0), size.integer("max").orElse(0)))
        .orElseGet(() -> parse(fields.text("group_size")));
  }

  /** Reads {@code 1}, {@code 3–12}, {@code 8+}; {@link #NONE} for anything else. */
  static GroupSize parse(String text) {
    Matcher matcher = PLAIN.matcher(text);
    if (!matcher.matches()) {
      return NONE;
    }
    int min = Integer.parseInt(matcher.group("min"));
    if (matcher.group("open") != null) {
      return new GroupSize(min, 0);
    }
    String max = matcher.group("max");
    return new GroupSize(min, max == null ? min : Integer.parseInt(max));
  }
}
