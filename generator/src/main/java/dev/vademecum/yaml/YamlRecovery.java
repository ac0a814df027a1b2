package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.source.SourceFault;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what can be read of a document with faults: every key and every item on its own, as its
 * indentation sets it apart. So all faults of a document are found at once, and a fault in one
 * entry of a list does not lose the others, to which links lead.
 */
final class YamlRecovery {
  private static final Pattern KEY =
      Pattern.compile(
          "(?:[^\\s#\\-\\[\\]{}&*!|>%@`\"'?,][^:\\n]*|\"[^\"\\n]*\"|'[^'\\n]*'):(?=\\s|$)");
  private static final Pattern ITEM = Pattern.compile("-(?=\\s|$)");

  /** As deep as entries have keys with lists of mappings; below that a value counts as one. */
  private static final int MAX_DEPTH = 6;

  private final SourceFile file;
  private final int offset;
  private final StringBuilder text;
  private final Diagnostics diagnostics;
  private int faults;

  /** What else was reported of parts that could be read. */
  private int others;

  /** A key or item with all its lines. */
  private record Chunk(int start, int end) {}

  YamlRecovery(SourceFile file, int offset, String text, Diagnostics diagnostics) {
    this.file = file;
    this.offset = offset;
    this.text = new StringBuilder(text);
    this.diagnostics = diagnostics;
  }

  /** The rest of a document, if there is one; what is not readable is reported. */
  Optional<YamlNode> read(SourceFault fault) {
    YamlNode rest = read(new Chunk(0, text.length()), fault, 0);
    if (faults == 0) {
      report(fault); // it lies between the parts
    }
    return rest instanceof YamlScalar ? Optional.empty() : Optional.of(rest);
  }

  private YamlNode read(Chunk whole, SourceFault fault, int depth) {
    int first = firstText(whole);
    int indent = first - lineStart(first);
    boolean list = starts(ITEM, first);
    List<Chunk> chunks = chunks(whole, indent, list ? ITEM : KEY);
    if (chunks.isEmpty() || depth > MAX_DEPTH) {
      return unreadable(whole, fault);
    }
    return list ? items(chunks, fault, indent, depth) : entries(chunks, fault, depth);
  }

  private YamlNode items(List<Chunk> chunks, SourceFault whole, int indent, int depth) {
    List<Chunk> sound = sound(chunks, whole);
    List<YamlNode> items = new ArrayList<>();
    if (together(sound) instanceof YamlSequence known) {
      items.addAll(known.items());
    } else {
      sound = List.of();
    }
    for (Chunk chunk : chunks.subList(sound.size(), chunks.size())) {
      if (faults + others > YamlReader.MAX_FAULTS) {
        break;
      }
      text.setCharAt(chunk.start + indent, ' '); // the rest is a document of its own then
      try {
        parse(chunk).ifPresent(items::add);
      } catch (SourceFault fault) {
        items.add(read(chunk, fault, depth + 1));
      }
    }
    return new YamlSequence(items, span(chunks));
  }

  private YamlNode entries(List<Chunk> chunks, SourceFault whole, int depth) {
    List<Chunk> sound = sound(chunks, whole);
    YamlEntries entries = new YamlEntries(file, diagnostics);
    if (together(sound) instanceof YamlMapping known) {
      known.entries().forEach(entry -> entries.add(entry.key(), entry.value()));
    } else {
      sound = List.of();
    }
    for (Chunk chunk : chunks.subList(sound.size(), chunks.size())) {
      if (faults + others > YamlReader.MAX_FAULTS) {
        break;
      }
      try {
        for (YamlMapping.Entry entry : parsed(chunk, whole)) {
          others += entries.add(entry.key(), entry.value()) ? 0 : 1;
        }
      } catch (SourceFault fault) {
        entry(chunk, fault, entries, depth);
      }
    }
    return new YamlMapping(entries.entries(), span(chunks));
  }

  /** The parts that end before a fault. */
  private List<Chunk> sound(List<Chunk> chunks, SourceFault fault) {
    int place = fault.span().start() - offset;
    return chunks.stream().takeWhile(chunk -> chunk.end <= place).toList();
  }

  /** What parts before a fault say, read at once; nothing where the fault has to do with them. */
  private @Nullable YamlNode together(List<Chunk> sound) {
    if (sound.size() < 2) {
      return null;
    }
    try {
      return parse(new Chunk(sound.get(0).start, sound.get(sound.size() - 1).end)).orElse(null);
    } catch (SourceFault fault) {
      return null;
    }
  }

  private List<YamlMapping.Entry> parsed(Chunk chunk, SourceFault fault) throws SourceFault {
    if (chunk.start == 0 && chunk.end == text.length()) {
      throw fault; // all of it has been read already
    }
    return parse(chunk)
        .filter(YamlMapping.class::isInstance)
        .map(node -> ((YamlMapping) node).entries())
        .orElse(List.of());
  }

  /** A key whose value is at fault: a block below it is looked into. */
  private void entry(Chunk chunk, SourceFault fault, YamlEntries entries, int depth) {
    int start = firstText(chunk);
    Matcher key = KEY.matcher(text).region(start, chunk.end);
    if (!key.lookingAt()) {
      report(fault);
      return;
    }
    String name = key.group().substring(0, key.group().length() - 1).strip();
    YamlScalar written =
        new YamlScalar(
            name.replaceAll("^([\"'])(.*)\\1$", "$2"),
            YamlScalar.Type.TEXT,
            new Span(offset + start, offset + start + name.length()));
    Chunk value = new Chunk(key.end(), chunk.end);
    int below = lineEnd(key.end());
    boolean block = text.substring(key.end(), below).isBlank() && below < chunk.end;
    entries.add(
        written,
        block ? read(new Chunk(below + 1, chunk.end), fault, depth + 1) : unreadable(value, fault));
  }

  private YamlScalar unreadable(Chunk chunk, SourceFault fault) {
    report(fault);
    String written = text.substring(chunk.start, chunk.end).strip();
    int start = firstText(chunk);
    Span span = new Span(offset + start, offset + Math.max(start, start + written.length()));
    return new YamlScalar(written, YamlScalar.Type.UNREADABLE, span);
  }

  private Optional<YamlNode> parse(Chunk chunk) throws SourceFault {
    Diagnostics found = new Diagnostics();
    String part = text.substring(chunk.start, chunk.end);
    try {
      Optional<YamlNode> node = new YamlParser(file, offset + chunk.start, part, found).parse();
      keep(found);
      return node;
    } catch (SourceFault fault) {
      if (fault.code() == Code.YAML_LIMIT) {
        keep(found); // no part of it is read again
      }
      throw fault;
    }
  }

  private void keep(Diagnostics found) {
    List<Diagnostic> marks = found.sorted();
    marks.forEach(diagnostics::add);
    others += marks.size();
  }

  /** The parts that begin with a key or a dash at an indentation, each up to the next. */
  private List<Chunk> chunks(Chunk whole, int indent, Pattern beginning) {
    List<Integer> starts = new ArrayList<>();
    for (int line = lineStart(firstText(whole)); line < whole.end; line = lineEnd(line) + 1) {
      if (isIndented(line, indent) && starts(beginning, line + indent)) {
        starts.add(line);
      }
    }
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : whole.end;
      chunks.add(new Chunk(starts.get(i), end));
    }
    return chunks;
  }

  private boolean isIndented(int line, int indent) {
    int at = line;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - line == indent;
  }

  private boolean starts(Pattern pattern, int at) {
    return pattern.matcher(text).region(at, lineEnd(at)).useTransparentBounds(true).lookingAt();
  }

  /** Where the first line with text begins that is no comment. */
  private int firstText(Chunk chunk) {
    int at = chunk.start;
    while (at < chunk.end) {
      if (text.charAt(at) == '#') {
        at = lineEnd(at);
      } else if (!Character.isWhitespace(text.charAt(at))) {
        return at;
      } else {
        at++;
      }
    }
    return chunk.end;
  }

  private int lineStart(int at) {
    return text.lastIndexOf("\n", at - 1) + 1;
  }

  private int lineEnd(int at) {
    int end = text.indexOf("\n", at);
    return end < 0 ? text.length() : end;
  }

  private Span span(List<Chunk> chunks) {
    int start = firstText(chunks.get(0));
    int end = chunks.get(chunks.size() - 1).end;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(offset + start, offset + end);
  }

  private void report(SourceFault fault) {
    faults++;
    diagnostics.add(file.diagnostic(fault.code(), fault.span(), fault.message(), fault.hint()));
  }
}
