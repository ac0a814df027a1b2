package dev.vademecum.entry;

import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.markdown.Document;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.Inlines;
import dev.vademecum.markdown.MarkedText;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlScalar;
import dev.vademecum.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects all text of one entry, whatever key or block it stands in. */
final class Passages {
  private final Draft draft;
  private final List<Passage> found = new ArrayList<>();

  private Passages(Draft draft) {
    this.draft = draft;
  }

  static List<Passage> of(Draft draft) {
    Passages passages = new Passages(draft);
    scalars(draft.fields().mapping()).forEach(passages::value);
    passages.text(draft.body());
    return passages.found;
  }

  /** The values that are no Markdown. */
  static Stream<Passage> plain(Draft draft) {
    return scalars(draft.fields().mapping())
        .filter(scalar -> draft.values().parsed(scalar).isEmpty())
        .map(scalar -> new Passage(draft.file(), scalar.span(), scalar.text()));
  }

  private static Stream<YamlScalar> scalars(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return mapping.entries().stream().flatMap(entry -> scalars(entry.value()));
    }
    return node instanceof YamlSequence list
        ? list.items().stream().flatMap(Passages::scalars)
        : Stream.of((YamlScalar) node);
  }

  private void value(YamlScalar scalar) {
    Optional<RichText> rich = draft.values().parsed(scalar);
    rich.ifPresentOrElse(
        text -> text(text.visible(draft.filter())),
        () -> add(draft.file(), scalar.span(), scalar.text()));
  }

  private void text(RichText text) {
    Document document = text.document();
    blocks(text.file(), document.blocks());
    document.footnotes().forEach(note -> blocks(text.file(), note.blocks()));
  }

  private void blocks(SourceFile file, List<Block> blocks) {
    Blocks.all(blocks)
        .forEach(
            block -> {
              if (block instanceof Block.Code code) {
                add(file, code.span(), code.text());
              } else if (block instanceof Block.Html html) {
                add(file, html.span(), html.text());
              }
              Inlines.of(block).forEach(line -> new Line(file).read(line));
            });
  }

  private void add(SourceFile file, Span span, String text) {
    found.add(new Passage(file, span, text));
  }

  /** A line of running text, cut where words come in that are not in it. */
  private final class Line {
    private final SourceFile file;
    private final StringBuilder words = new StringBuilder();
    private Span start = new Span(0, 0);

    Line(SourceFile file) {
      this.file = file;
    }

    void read(List<Inline> inlines) {
      inlines.forEach(this::inline);
      cut();
    }

    private void inline(Inline inline) {
      if (inline instanceof Inline.Text text) {
        append(text.text(), inline.span());
      } else if (inline instanceof Inline.Code code) {
        append(code.text(), inline.span());
      } else if (inline instanceof Inline.Html html) {
        append(html.text(), inline.span());
      } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        words.append(' ');
      } else if (inline instanceof Inline.WikiLink link && !link.text().isEmpty()) {
        append(link.text(), inline.span());
      } else if (Inlines.content(inline).isEmpty()) {
        cut();
        apart(inline);
      } else {
        Inlines.content(inline).forEach(this::inline);
        title(inline);
      }
    }

    private void title(Inline inline) {
      if (inline instanceof Inline.Link link) {
        add(file, inline.span(), link.title());
      }
    }

    private void apart(Inline inline) {
      if (inline instanceof Inline.Image image) {
        add(file, inline.span(), image.alt());
        add(file, inline.span(), image.title());
      } else if (inline instanceof Inline.Citation citation) {
        for (Inline.CitedItem item : citation.items()) {
          add(file, inline.span(), MarkedText.plain(item.prefix()));
          add(file, inline.span(), MarkedText.plain(item.suffix()));
        }
      }
    }

    private void append(String text, Span span) {
      if (words.isEmpty()) {
        start = span;
      }
      words.append(text);
    }

    private void cut() {
      if (!words.toString().isBlank()) {
        add(file, start, words.toString());
      }
      words.setLength(0);
    }
  }
}
