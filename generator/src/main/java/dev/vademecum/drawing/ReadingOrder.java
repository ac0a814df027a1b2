package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the order in which nodes are read and reached by the keyboard. */
final class ReadingOrder {
  private static final String KEY = "reading_order";

  private final Reporter reporter;

  ReadingOrder(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * The ids of all nodes: as the author orders them, else as they are listed. Nodes that the
   * author's order forgets are reported and come last.
   */
  List<String> read(Fields fields, List<String> written, List<Node> nodes) {
    List<String> drawn = nodes.stream().map(node -> node.id().value()).toList();
    if (!fields.has(KEY)) {
      return drawn;
    }
    List<Located<String>> order = fields.texts(KEY);
    List<String> ids = order.stream().map(Located::value).toList();
    reportUnknown(order, written);
    reportTwice(order);
    reportForgotten(fields, ids, drawn);
    List<String> result = new ArrayList<>(ids.stream().distinct().filter(drawn::contains).toList());
    drawn.stream().filter(id -> !ids.contains(id)).forEach(result::add);
    return result;
  }

  private void reportUnknown(List<Located<String>> order, List<String> written) {
    order.stream()
        .filter(id -> !written.contains(id.value()))
        .forEach(id -> reporter.unknown(Code.UNKNOWN_NODE, id, Message.of("model.node"), written));
  }

  private void reportTwice(List<Located<String>> order) {
    Set<String> seen = new HashSet<>();
    for (Located<String> id : order) {
      if (!seen.add(id.value())) {
        Message message = Message.of("reading-order.twice", id.value());
        Message hint = Message.of("reading-order.twice.hint");
        reporter.report(Code.MODEL_VALUE, id.span(), message, hint);
      }
    }
  }

  private void reportForgotten(Fields fields, List<String> ids, List<String> drawn) {
    List<String> forgotten = drawn.stream().filter(id -> !ids.contains(id)).toList();
    if (!forgotten.isEmpty()) {
      Span span = fields.node(KEY).map(node -> node.span()).orElse(fields.span());
      Message names = Message.and(forgotten.stream().map(Message::quoted).toList());
      reporter.report(
          Code.MODEL_VALUE,
          span,
          Message.of("reading-order.forgotten", names),
          Message.of("reading-order.forgotten.hint"));
    }
  }
}
