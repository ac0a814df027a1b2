package dev.vademecum.search;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.entry.RichText;
import dev.vademecum.source.Located;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry as it is searched.
 *
 * @param title by which it is linked
 * @param kindWord what its kind is called
 * @param summary what it says of itself in short
 * @param address from the root of the output
 */
record Doc(Entry entry, String title, String kindWord, String summary, String address) {
  Kind kind() {
    return entry.id().kind();
  }

  /** Its other names and the forms of its name. */
  List<String> names() {
    Stream<Located<String>> forms =
        entry instanceof Entry.Term term ? term.forms().stream() : Stream.empty();
    return Stream.concat(entry.meta().aliases().stream(), forms).map(Located::value).toList();
  }

  /**
   * The words of its id, which may say what its title does not; numbers only tell entries apart.
   */
  String idWords() {
    return entry.id().id().replaceAll("\\P{L}+", " ");
  }

  /** Which of its texts says in short what it is. */
  static RichText summary(Entry entry) {
    return entry instanceof Entry.Intervention intervention
        ? intervention.aim()
        : entry instanceof Entry.Term term ? term.definition() : entry.meta().summary();
  }

  /** How much it counts beside other entries in which a word has the same weight. */
  float prior() {
    float kind =
        switch (kind()) {
          case CHAPTER, INTERVENTION, MODEL -> 1f;
          case CASE, TERM -> 0.95f;
          case COURSE -> 0.9f;
          case PERSON -> 0.8f;
          case REFERENCE -> 0.5f;
        };
    return entry.meta().stub() ? 0.75f * kind : kind;
  }
}
