package dev.vademecum.drawing;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the groups of a drawing. */
final class GroupReader {
  private static final Pattern EMPTY = Pattern.compile("\\[\\s*]");

  private final Reporter reporter;

  GroupReader(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Reads groups; those without a member that can be drawn are left out.
   *
   * @param written ids of all nodes in the file, also of those that were left out as faulty
   */
  List<Group> read(List<Fields> groups, List<String> written, List<Node> nodes) {
    List<String> drawn = nodes.stream().map(node -> node.id().value()).toList();
    List<Group> read =
        groups.stream()
            .map(group -> read(group, written, drawn))
            .flatMap(Optional::stream)
            .filter(group -> !group.members().isEmpty())
            .toList();
    return reporter.unique(read, Group::id, Message.of("model.group"));
  }

  private Optional<Group> read(Fields fields, List<String> written, List<String> drawn) {
    List<Located<String>> members = fields.texts("members");
    checkMembers(fields);
    members.stream()
        .filter(member -> !written.contains(member.value()))
        .forEach(
            member ->
                reporter.unknown(Code.UNKNOWN_NODE, member, Message.of("model.node"), written));
    List<Located<String>> known =
        members.stream().filter(member -> drawn.contains(member.value())).toList();
    return fields
        .located("id")
        .flatMap(id -> fields.located("label").map(label -> new Group(id, label, known)));
  }

  /** Reports a list without anything in it; what is wrong in a list has been reported already. */
  private void checkMembers(Fields fields) {
    fields
        .node("members")
        .map(YamlNode::span)
        .filter(span -> EMPTY.matcher(written(span)).matches())
        .ifPresent(
            span ->
                reporter.report(
                    Code.MODEL_VALUE,
                    span,
                    Message.of("model-value.no-members", fields.text("id")),
                    Message.of("model-value.no-members.hint")));
  }

  private String written(Span span) {
    return reporter.file().text().substring(span.start(), span.end());
  }
}
