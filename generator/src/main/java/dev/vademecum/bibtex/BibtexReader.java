package dev.vademecum.bibtex;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/** Reads a {@code .bib} file. */
public final class BibtexReader {
  private final SourceFile file;
  private final Diagnostics diagnostics;

  private BibtexReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * The works of a file as CSL-YAML would have them. Faults are reported; whatever could be read
   * counts.
   *
   * @param beside other BibTeX files, whose entries this one may refer to
   * @param language of works that name none, as a BCP 47 tag
   */
  public static YamlSequence read(
      SourceFile file, List<SourceFile> beside, String language, Diagnostics diagnostics) {
    return new BibtexReader(file, diagnostics).read(beside, language);
  }

  private YamlSequence read(List<SourceFile> beside, String language) {
    List<BibtexEntry> entries = new BibtexScanner(file, diagnostics).scan();
    BibtexInheritance inheritance = new BibtexInheritance(file, entries, beside, diagnostics);
    List<YamlNode> works = new ArrayList<>();
    for (BibtexEntry entry : entries) {
      entry.fields().values().forEach(field -> check(entry, field));
      if (!BibtexVocabulary.NO_WORKS.contains(entry.type().value())) {
        checkType(entry);
        works.add(BibtexWork.of(inheritance.complete(entry), language));
      }
    }
    return new YamlSequence(works, new Span(0, file.text().length()));
  }

  private void check(BibtexEntry entry, BibtexField field) {
    String name = field.name().value();
    if (!BibtexVocabulary.knowsField(name)) {
      Message message = Message.of("bibtex-entry.field", name, entry.key().value());
      Message otherwise = Message.of("bibtex-entry.field.hint");
      report(
          field.name().span(), message, Nearest.hint(name, BibtexVocabulary.fields(), otherwise));
    }
  }

  private void checkType(BibtexEntry entry) {
    String type = entry.type().value();
    if (!BibtexVocabulary.TYPES.containsKey(type)) {
      Message otherwise = Message.of("bibtex-entry.type.hint");
      report(
          entry.type().span(),
          Message.of("bibtex-entry.type", type, entry.key().value()),
          Nearest.hint(type, BibtexVocabulary.TYPES.keySet(), otherwise));
    }
  }

  private void report(Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(Code.BIBTEX_ENTRY, span, message, hint));
  }
}
