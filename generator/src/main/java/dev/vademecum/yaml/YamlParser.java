package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.SourceFault;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Makes nodes out of one document of YAML 1.2. Nothing of YAML is read that lets a text refer to
 * another place or to a type: no aliases and no tags. Both are reported where they stand.
 */
final class YamlParser {
  private static final int MAX_DEPTH = 40;

  private static final Pattern ESCAPE = Pattern.compile("\\\\U([0-9A-Fa-f]{8})");

  /** Once for all: to make them was half of what the keys of a chapter allocate. */
  private static final CoreSchema SCHEMA = new CoreSchema();

  private static final ScalarResolver TYPES = SCHEMA.getScalarResolver();
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(SCHEMA).setCodePointLimit(Integer.MAX_VALUE).build();

  private final SourceFile file;
  private final int offset;
  private final String text;
  private final int[] points;
  private final Diagnostics diagnostics;
  private int faults;

  /**
   * @param offset where the text begins in the file
   * @param text as long as in the file, though single characters may differ
   */
  YamlParser(SourceFile file, int offset, String text, Diagnostics diagnostics) {
    this.file = file;
    this.offset = offset;
    this.text = text;
    this.points = points(text);
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the document; empty where there is none.
   *
   * @throws SourceFault where the text is no YAML, or has too much of what is reported
   */
  Optional<YamlNode> parse() throws SourceFault {
    try {
      return document(new Parse(SETTINGS).parseString(text).iterator());
    } catch (MarkedYamlEngineException e) {
      throw YamlSyntax.fault(e, text, offset, this::index);
    } catch (IllegalArgumentException e) { // what the scanner makes of a number that is too high
      throw new SourceFault(
          Code.YAML_SYNTAX,
          escape(),
          Message.of("yaml-syntax.no-character"),
          Message.of("yaml-syntax.no-character.hint"));
    } catch (YamlEngineException e) { // such as a directive for another version
      Message message = Message.of("yaml-syntax.other");
      throw new SourceFault(
          Code.YAML_SYNTAX, span(offset), message, Message.of("yaml-syntax.other.hint"));
    }
  }

  /** The first character that is written as a number higher than any there is. */
  private Span escape() {
    Matcher escape = ESCAPE.matcher(text);
    while (escape.find()) {
      if (Long.parseLong(escape.group(1), 16) > Character.MAX_CODE_POINT) {
        return new Span(offset + escape.start(), offset + escape.end());
      }
    }
    return span(offset);
  }

  private Optional<YamlNode> document(Iterator<Event> events) throws SourceFault {
    events.next(); // the stream's start
    Event first = events.next();
    if (!(first instanceof DocumentStartEvent)) {
      return Optional.empty();
    }
    YamlNode root = node(events.next(), events, 0);
    events.next(); // the document's end
    Event last = events.next();
    if (!(last instanceof StreamEndEvent)) {
      Span again = span(start(last));
      report(Code.YAML_SYNTAX, again, "yaml-syntax.documents", "yaml-syntax.documents.hint");
    }
    return Optional.of(root);
  }

  private YamlNode node(Event event, Iterator<Event> events, int depth) throws SourceFault {
    if (depth > MAX_DEPTH) {
      throw new SourceFault(
          Code.YAML_LIMIT,
          span(start(event)),
          Message.of("yaml-limit.depth", MAX_DEPTH),
          Message.of("yaml-limit.depth.hint"));
    }
    if (event instanceof AliasEvent alias) {
      report(Code.YAML_SYNTAX, span(alias), "yaml-syntax.alias", "yaml-syntax.mark.hint");
      return new YamlScalar("", YamlScalar.Type.UNREADABLE, span(alias));
    }
    checkProperties((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return new YamlScalar(scalar.getValue(), type(scalar), span(scalar));
    }
    return event instanceof MappingStartEvent
        ? mapping(start(event), events, depth)
        : sequence(start(event), events, depth);
  }

  private void checkProperties(NodeEvent event) throws SourceFault {
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (tag.isPresent()) {
      report(Code.YAML_SYNTAX, span(start(event)), "yaml-syntax.tag", "yaml-syntax.mark.hint");
    }
    if (event.getAnchor().isPresent()) {
      report(Code.YAML_SYNTAX, span(start(event)), "yaml-syntax.anchor", "yaml-syntax.mark.hint");
    }
  }

  private YamlMapping mapping(int start, Iterator<Event> events, int depth) throws SourceFault {
    YamlEntries entries = new YamlEntries(file, diagnostics);
    Event event = events.next();
    while (!(event instanceof MappingEndEvent)) {
      YamlNode key = node(event, events, depth + 1);
      if (!entries.add(key, node(events.next(), events, depth + 1))) {
        count(key.span());
      }
      event = events.next();
    }
    return new YamlMapping(entries.entries(), spanTo(start, event));
  }

  private YamlSequence sequence(int start, Iterator<Event> events, int depth) throws SourceFault {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof SequenceEndEvent)) {
      items.add(node(event, events, depth + 1));
      event = events.next();
    }
    return new YamlSequence(items, spanTo(start, event));
  }

  private YamlScalar.Type type(ScalarEvent scalar) {
    Tag tag = TYPES.resolve(scalar.getValue(), scalar.isPlain());
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

  private Span span(Event event) {
    return spanTo(start(event), event);
  }

  private static Span span(int at) {
    return new Span(at, at);
  }

  /** A block's end mark lies at the start of what follows; its own text ends before. */
  private Span spanTo(int start, Event last) {
    int end = last.getEndMark().map(mark -> offset + index(mark)).orElse(start);
    while (end > start && Character.isWhitespace(text.charAt(end - 1 - offset))) {
      end--;
    }
    return new Span(start, Math.max(start, end));
  }

  private int start(Event event) {
    return event.getStartMark().map(mark -> offset + index(mark)).orElse(offset);
  }

  /** Marks count code points, places count UTF-16 units. */
  private int index(Mark mark) {
    return points.length == 0
        ? Math.min(mark.getIndex(), text.length())
        : points[Math.min(mark.getIndex(), points.length - 1)];
  }

  /** Where each code point begins, and the end; nothing where all of them are one unit long. */
  private static int[] points(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] points = new int[count + 1];
    for (int i = 1; i <= count; i++) {
      points[i] = text.offsetByCodePoints(points[i - 1], 1);
    }
    return points;
  }

  private void report(Code code, Span span, String message, String hint) throws SourceFault {
    count(span);
    diagnostics.add(file.diagnostic(code, span, Message.of(message), Message.of(hint)));
  }

  /** Nobody mends more faults one by one, so that it ends here. */
  private void count(Span fault) throws SourceFault {
    if (++faults > YamlReader.MAX_FAULTS) {
      throw new SourceFault(
          Code.YAML_LIMIT,
          fault,
          Message.of("yaml-limit.faults", YamlReader.MAX_FAULTS),
          Message.of("yaml-limit.faults.hint"));
    }
  }
}
