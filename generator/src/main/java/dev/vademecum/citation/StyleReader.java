package dev.vademecum.citation;

import dev.vademecum.config.HandbookConfig;
import dev.vademecum.csl.CslItem;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.SourceTree;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the style that a handbook asks for, by its name or in a file. */
final class StyleReader {
  private final HandbookConfig config;
  private final SourceTree sources;
  private final Diagnostics diagnostics;

  StyleReader(HandbookConfig config, SourceTree sources, Diagnostics diagnostics) {
    this.config = config;
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  CitationEngine engine(List<CslItem> works) {
    Map<String, String> terms = terms();
    String wanted = config.citation().style().value();
    Optional<SourceFile> file = sources.file(wanted).filter(f -> wanted.endsWith(".csl"));
    if (file.isEmpty()) {
      return engine(named(), terms, works);
    }
    try {
      CitationStyle style = CitationStyle.of(wanted, file.get().text());
      CitationEngine engine = engine(style, terms, works);
      // Whatever the style cannot do shows here, where its file is known. It hangs on what is known
      // of a work, not on its words, so one work of each shape is enough.
      Set<List<Object>> shapes = new HashSet<>();
      works.stream()
          .filter(work -> shapes.add(shape(work)))
          .forEach(work -> engine.tryOut(work.id()));
      return engine;
    } catch (CitationStyleException e) {
      int at = e.offset(file.get().text());
      diagnostics.add(
          file.get()
              .diagnostic(
                  Code.CITATION_STYLE,
                  new Span(at, at),
                  e.fault(),
                  Message.of("citation-style.hint")));
      return engine(CitationStyle.named("apa"), terms, works);
    }
  }

  private static List<Object> shape(CslItem work) {
    List<Object> shape = new ArrayList<>(List.of(work.type(), work.fields().keySet()));
    work.names().forEach((role, names) -> shape.addAll(List.of(role, Math.min(names.size(), 4))));
    work.dates()
        .forEach(
            (role, date) ->
                shape.addAll(List.of(role, date.month() > 0, date.day() > 0, date.endYear() > 0)));
    return shape;
  }

  private CitationEngine engine(
      CitationStyle style, Map<String, String> terms, List<CslItem> works) {
    Particles particles = Particles.of(config.citation().particles()).orElse(Particles.NL);
    String language = config.language().tag();
    return new CitationEngine(new CitationSettings(style, language, particles, terms), works);
  }

  private CitationStyle named() {
    Located<String> name = config.citation().style();
    try {
      return CitationStyle.named(name.value());
    } catch (CitationStyleException e) {
      Message all = Message.of("unknown-style.hint", String.join(", ", CitationStyle.names()));
      Message hint =
          name.value().endsWith(".csl")
              ? Message.of("unknown-style.file")
              : Nearest.hint(name.value(), CitationStyle.names(), all);
      report(name.span(), Message.of("unknown-style", name.value()), hint);
      return CitationStyle.named("apa");
    }
  }

  private Map<String, String> terms() {
    Map<String, String> terms = new LinkedHashMap<>();
    if (config.citation().terms().isEmpty()) {
      return terms;
    }
    Set<String> known = Words.terms(config.language().tag());
    config
        .citation()
        .terms()
        .forEach(
            (name, text) -> {
              if (known.contains(name.value())) {
                terms.put(name.value(), text);
              } else {
                report(
                    name.span(),
                    Message.of("unknown-term", name.value()),
                    Nearest.hint(name.value(), known, Message.of("unknown-term.hint")));
              }
            });
    return terms;
  }

  private void report(Span at, Message message, Message hint) {
    diagnostics.add(config.file().diagnostic(Code.UNKNOWN_VALUE, at, message, hint));
  }
}
