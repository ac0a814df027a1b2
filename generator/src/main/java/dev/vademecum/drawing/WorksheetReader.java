package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.yaml.Fields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads what is left open in a copy to fill in. */
final class WorksheetReader {
  private static final int MOST_LINES = 12;

  private final Reporter reporter;

  WorksheetReader(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Reads the key {@code worksheet}.
   *
   * @param nodes ids of all nodes in the file
   */
  Optional<Worksheet> read(Fields fields, List<String> nodes) {
    return fields.fields("worksheet").map(worksheet -> worksheet(worksheet, nodes));
  }

  private Worksheet worksheet(Fields fields, List<String> nodes) {
    List<Located<String>> blank = fields.texts("blank");
    Optional<Worksheet.Blank> all =
        blank.size() == 1
            ? Words.find(Worksheet.Blank.values(), blank.get(0).value())
            : Optional.empty();
    if (all.isEmpty()) {
      blank.stream()
          .filter(id -> !nodes.contains(id.value()))
          .forEach(
              id ->
                  reporter.unknown(
                      Code.UNKNOWN_NODE, id, Message.of("model.node"), choices(nodes)));
    }
    boolean within =
        new Reading(reporter, List.<String>of()).isWithin(fields, "lines", 1, MOST_LINES);
    return new Worksheet(
        all,
        all.isPresent() ? List.of() : Reading.values(blank),
        within ? fields.integer("lines") : OptionalInt.empty(),
        Optional.of(fields.text("instruction")).filter(text -> !text.isBlank()));
  }

  private static List<String> choices(List<String> nodes) {
    return Stream.concat(Words.of(Worksheet.Blank.values()).stream(), nodes.stream()).toList();
  }
}
