package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds values that YAML takes for a comment, whole or from their middle on, such as a colour
 * without quotation marks. Who means a comment writes a space behind the sign.
 */
final class CommentedValues {
  private static final Pattern COMMENT = Pattern.compile("[ \\t]+(#[\\p{L}\\p{N}][^\\n]*)");

  private final SourceFile file;

  CommentedValues(SourceFile file) {
    this.file = file;
  }

  /** What is lost of the value of a key, or of an item of its list. */
  Optional<Diagnostic> lost(Message name, YamlScalar value) {
    return comment(value)
        .map(
            span ->
                file.diagnostic(
                    Code.VALUE_IN_COMMENT,
                    span,
                    Message.of(value.isNull() ? "value-in-comment" : "value-in-comment.end", name),
                    hint(value, span)));
  }

  /** How to write a value that is nothing but a comment; nothing where it is none. */
  Optional<Message> cure(YamlScalar value) {
    return value.isNull() ? comment(value).map(span -> hint(value, span)) : Optional.empty();
  }

  private Message hint(YamlScalar value, Span comment) {
    String whole =
        file.text()
            .substring(value.isNull() ? comment.start() : value.span().start(), comment.end());
    String quoted = '"' + whole.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return Message.of("value-in-comment.hint", quoted);
  }

  private Optional<Span> comment(YamlScalar value) {
    String text = file.text();
    Matcher comment = COMMENT.matcher(text).region(value.span().end(), text.length());
    if (!isPlain(value) || !comment.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        new Span(comment.start(1), comment.start(1) + comment.group(1).stripTrailing().length()));
  }

  private boolean isPlain(YamlScalar value) {
    Span span = value.span();
    String written = file.text().substring(span.start(), span.end());
    return value.isNull() ? written.isEmpty() : written.equals(value.text());
  }
}
