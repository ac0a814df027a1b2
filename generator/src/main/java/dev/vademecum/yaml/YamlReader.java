package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML document out of a source file. */
public final class YamlReader {
  private static final int MAX_LENGTH = 1 << 20;
  private static final int MAX_DEPTH = 40;

  private final SourceFile file;
  private final Span document;
  private final Diagnostics diagnostics;

  private YamlReader(SourceFile file, Span document, Diagnostics diagnostics) {
    this.file = file;
    this.document = document;
    this.diagnostics = diagnostics;
  }

  /** Reads a whole file; empty where it holds nothing or cannot be read, which is then reported. */
  public static Optional<YamlNode> read(SourceFile file, Diagnostics diagnostics) {
    return read(file, new Span(0, file.text().length()), diagnostics);
  }

  /** Reads a part of a file, such as its front matter. The part must start at a line's start. */
  public static Optional<YamlNode> read(SourceFile file, Span document, Diagnostics diagnostics) {
    return new YamlReader(file, document, diagnostics).read();
  }

  private Optional<YamlNode> read() {
    if (document.end() - document.start() > MAX_LENGTH) {
      Span start = new Span(document.start(), document.start());
      diagnostics.add(
          file.diagnostic(
              Code.YAML_LIMIT,
              start,
              Message.of("yaml-limit.length", MAX_LENGTH),
              Message.of("split-file")));
      return Optional.empty();
    }
    try {
      String written = file.text().substring(document.start(), document.end());
      // JSON may be indented with tabs, and has them nowhere else.
      String text = file.path().endsWith(".json") ? written.replace('\t', ' ') : written;
      return new Compose(settings()).composeString(text).map(node -> convert(node, 0));
    } catch (MarkedYamlEngineException e) {
      reportSyntax(e);
    } catch (YamlEngineException | StackOverflowError e) {
      reportUnmarked(e);
    }
    return Optional.empty();
  }

  private static LoadSettings settings() {
    return LoadSettings.builder()
        .setSchema(new CoreSchema())
        .setAllowDuplicateKeys(true) // reported by us, all of them, each at its place
        .setAllowNonScalarKeys(true) // likewise
        .setMaxAliasesForCollections(0)
        .setCodePointLimit(MAX_LENGTH)
        .build();
  }

  private YamlNode convert(Node node, int depth) {
    Span span = span(node);
    if (depth > MAX_DEPTH) {
      throw new YamlEngineException(YamlProblem.NESTED);
    }
    if (node instanceof MappingNode mapping) {
      return new YamlMapping(entries(mapping, depth), span);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(convert(item, depth + 1));
      }
      return new YamlSequence(items, span);
    }
    ScalarNode scalar = (ScalarNode) node;
    return new YamlScalar(scalar.getValue(), type(scalar.getTag()), span);
  }

  private List<YamlMapping.Entry> entries(MappingNode mapping, int depth) {
    List<YamlMapping.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = convert(tuple.getKeyNode(), depth + 1);
      if (!(key instanceof YamlScalar name)) {
        report(Code.YAML_SYNTAX, key.span(), Message.of("yaml-syntax.key"), Message.NONE);
      } else if (!seen.add(name.text())) {
        Message message = Message.of("duplicate-key", name.text());
        report(Code.DUPLICATE_KEY, key.span(), message, Message.of("duplicate-key.hint"));
      } else {
        entries.add(new YamlMapping.Entry(name, convert(tuple.getValueNode(), depth + 1)));
      }
    }
    return entries;
  }

  private void report(Code code, Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }

  private static YamlScalar.Type type(Tag tag) {
    if (tag.equals(Tag.INT)) {
      return YamlScalar.Type.INTEGER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return YamlScalar.Type.DECIMAL;
    }
    if (tag.equals(Tag.BOOL)) {
      return YamlScalar.Type.BOOLEAN;
    }
    return tag.equals(Tag.NULL) ? YamlScalar.Type.NULL : YamlScalar.Type.TEXT;
  }

  private Span span(Node node) {
    int start = node.getStartMark().map(this::offset).orElse(document.start());
    int end = node.getEndMark().map(this::offset).orElse(start);
    return new Span(start, Math.max(start, trimmed(start, end)));
  }

  /** A block's end mark lies at the start of what follows; its own text ends before. */
  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(file.text().charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** Marks count code points, places count UTF-16 units. */
  private int offset(Mark mark) {
    int firstLine = file.position(document.start()).line() - 1;
    int lineStart = file.lineStart(firstLine + mark.getLine());
    int lineEnd = Math.max(lineStart, file.lineStart(firstLine + mark.getLine() + 1));
    String line = file.text().substring(lineStart, lineEnd);
    int column = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return Math.min(lineStart + line.offsetByCodePoints(0, column), file.text().length());
  }

  private void reportSyntax(MarkedYamlEngineException e) {
    int at = e.getProblemMark().or(e::getContextMark).map(this::offset).orElse(document.start());
    String problem = e.getProblem() == null ? e.getContext() : e.getProblem();
    boolean tab = at < file.text().length() && file.text().charAt(at) == '\t';
    YamlProblem found = YamlProblem.of(tab ? "\\t" : problem, e.getContext());
    report(Code.YAML_SYNTAX, new Span(at, at), found.message(), found.hint());
  }

  private void reportUnmarked(Throwable e) {
    YamlProblem found =
        e instanceof StackOverflowError
            ? YamlProblem.TOO_DEEP
            : YamlProblem.limit(String.valueOf(e.getMessage()));
    Span start = new Span(document.start(), document.start());
    report(Code.YAML_LIMIT, start, found.message(), found.hint());
  }
}
