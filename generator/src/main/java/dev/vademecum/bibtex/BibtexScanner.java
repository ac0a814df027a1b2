package dev.vademecum.bibtex;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFault;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the entries of a file. After a fault it goes on with the next entry. */
final class BibtexScanner {
  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final BibtexText text;
  private final BibtexStrings strings = new BibtexStrings();
  private final List<BibtexEntry> entries = new ArrayList<>();
  private boolean open = true;

  BibtexScanner(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.text = new BibtexText(file.text());
  }

  List<BibtexEntry> scan() {
    while (open && text.toNextSign()) {
      int start = text.at();
      try {
        command(start);
      } catch (SourceFault fault) {
        diagnostics.add(file.diagnostic(fault.code(), fault.span(), fault.message(), fault.hint()));
        text.moveTo(text.nextEntry(Math.max(start, text.at() - 1)));
        open = !fault.message().key().equals("bibtex-limit.strings");
      }
    }
    return entries;
  }

  /** What an {@code @} begins; one without a name and a bracket is text between entries. */
  private void command(int start) throws SourceFault {
    text.take('@');
    text.skipBlanks();
    Located<String> type = text.name();
    text.skipBlanks();
    if (type.value().isEmpty() || (text.here() != '{' && text.here() != '(')) {
      return;
    }
    char close = text.here() == '{' ? '}' : ')';
    if (type.value().equals("comment")) {
      comment(close);
      return;
    }
    text.take(text.here());
    text.skipBlanks();
    switch (type.value()) {
      case "string" -> string();
      case "preamble" -> value();
      default -> entry(type, close, start);
    }
    text.skipBlanks();
    if (text.here() == '@' || text.atEnd()) {
      throw endless(type, close);
    }
    if (!text.take(close)) {
      throw unexpected(close);
    }
  }

  /** What a comment holds is of no concern, not even if it never ends. */
  private void comment(char close) {
    if (close == '}') {
      try {
        text.braced();
      } catch (SourceFault endless) {
        text.take('{');
      }
    }
  }

  private void string() throws SourceFault {
    Located<String> name = text.name();
    text.skipBlanks();
    if (name.value().isEmpty() || !text.take('=')) {
      throw unexpected('=');
    }
    strings.define(name.value(), value().value());
  }

  private void entry(Located<String> type, char close, int start) throws SourceFault {
    Located<String> key = text.key(close);
    text.skipBlanks();
    if (key.value().isEmpty() || key.value().indexOf('=') >= 0 || text.here() == '=') {
      throw new SourceFault(
          Code.BIBTEX_SYNTAX,
          type.span(),
          Message.of("bibtex-syntax.key", type.value()),
          Message.of("bibtex-syntax.key.hint", type.value()));
    }
    Map<String, BibtexField> fields = new LinkedHashMap<>();
    try {
      while (text.take(',')) {
        text.skipBlanks();
        if (text.here() != close) {
          add(field(), fields, key);
        }
        text.skipBlanks();
      }
    } finally {
      // what could be read of it counts, so that its citations do not fail too
      entries.add(new BibtexEntry(type, key, fields, new Span(start, text.at())));
    }
  }

  private void add(BibtexField field, Map<String, BibtexField> fields, Located<String> key) {
    if (fields.putIfAbsent(field.name().value(), field) != null) {
      diagnostics.add(
          file.diagnostic(
              Code.BIBTEX_ENTRY,
              field.name().span(),
              Message.of("bibtex-entry.twice", field.name().value(), key.value()),
              Message.of("bibtex-entry.twice.hint")));
    }
  }

  private BibtexField field() throws SourceFault {
    Located<String> name = text.name();
    text.skipBlanks();
    if (name.value().isEmpty()) {
      throw unexpected(',');
    }
    if (!text.take('=')) {
      throw unexpected('=');
    }
    Located<String> value = value();
    return new BibtexField(name, value.value(), value.span());
  }

  /** Parts that {@code #} joins. */
  private Located<String> value() throws SourceFault {
    StringBuilder value = new StringBuilder();
    text.skipBlanks();
    int start = text.at();
    int end;
    do {
      text.skipBlanks();
      int at = text.at();
      String part = part();
      end = text.at();
      BibtexStrings.append(value, part, new Span(at, at + 1));
      text.skipBlanks();
    } while (text.take('#'));
    return new Located<>(value.toString(), new Span(start, end));
  }

  private String part() throws SourceFault {
    return switch (text.here()) {
      case '{' -> text.braced();
      case '"' -> text.quoted();
      default -> word(text.name());
    };
  }

  /** A number, or an abbreviation. */
  private String word(Located<String> word) throws SourceFault {
    String name = word.value();
    if (name.isEmpty()) {
      throw unexpected('{');
    }
    if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return name;
    }
    return strings.value(name, word.span()).orElseGet(() -> unknown(word));
  }

  private String unknown(Located<String> word) {
    diagnostics.add(
        file.diagnostic(
            Code.BIBTEX_ENTRY,
            word.span(),
            Message.of("bibtex-entry.string", word.value()),
            Nearest.hint(word.value(), strings.names(), Message.of("bibtex-entry.string.hint"))));
    return word.value();
  }

  private static SourceFault endless(Located<String> type, char close) {
    return new SourceFault(
        Code.BIBTEX_SYNTAX,
        type.span(),
        Message.of("bibtex-syntax.entry", type.value()),
        Message.of("bibtex-syntax.open.hint", String.valueOf(close)));
  }

  private SourceFault unexpected(char wanted) {
    int at = text.at();
    Message message =
        text.atEnd()
            ? Message.of("bibtex-syntax.end", String.valueOf(wanted))
            : Message.of("bibtex-syntax.sign", String.valueOf(wanted), String.valueOf(text.here()));
    return new SourceFault(
        Code.BIBTEX_SYNTAX,
        new Span(at, text.atEnd() ? at : at + 1),
        message,
        Message.of("bibtex-syntax.sign.hint"));
  }
}
