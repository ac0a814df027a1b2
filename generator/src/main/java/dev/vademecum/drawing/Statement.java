package dev.vademecum.drawing;

import java.util.Arrays;
import java.util.List;

/**
 * Something that a drawing says beside its nodes and edges, to be worded in any language.
 *
 * @param kind names the sentence: {@code drawing.KIND} in the message files of the pages
 * @param values what the sentence is about, in its order; without soft hyphens
 */
public record Statement(String kind, List<String> values) {
  public Statement {
    values = List.copyOf(values);
  }

  public static Statement of(String kind, String... values) {
    return new Statement(kind, Arrays.stream(values).map(Words::plain).toList());
  }
}
