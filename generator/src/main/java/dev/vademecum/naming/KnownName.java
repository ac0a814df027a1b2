package dev.vademecum.naming;

import dev.vademecum.config.Language;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One name of an entry, and where it is written. */
record KnownName(Entry entry, String text, Span span) {
  /** Shorter words are inflected in too many ways of their own. */
  private static final int SHORTEST = 3;

  /** The title, aliases and forms of an entry that can be linked by name; else nothing. */
  static Stream<KnownName> of(Entry entry) {
    Stream<Located<String>> forms =
        entry instanceof Entry.Term term ? term.forms().stream() : Stream.empty();
    return switch (entry.id().kind()) {
      case TERM, INTERVENTION, MODEL, PERSON ->
          Stream.concat(
              Stream.of(new KnownName(entry, entry.title(), entry.meta().place())),
              Stream.concat(entry.meta().aliases().stream(), forms)
                  .map(name -> new KnownName(entry, name.value(), name.span())));
      default -> Stream.empty();
    };
  }

  EntryId id() {
    return entry.id();
  }

  /** The words by which the name is known: as it is written within a sentence. */
  List<String> words() {
    List<String> words = words(text);
    return isProper() ? words : withFirst(words, false);
  }

  /** All the ways in which it can stand in a text: a sentence may begin with it. */
  List<List<String>> spellings() {
    return isProper() ? List.of(words()) : List.of(words(), withFirst(words(), true));
  }

  /** Forms that this name may have: those of its last word. */
  Stream<KnownName> inflected(Language language) {
    String name = text.strip();
    int last = name.lastIndexOf(' ') + 1;
    String word = name.substring(last);
    return word.length() < SHORTEST || !word.codePoints().allMatch(Character::isLetter)
        ? Stream.empty()
        : Inflections.of(word, language).stream()
            .map(form -> new KnownName(entry, name.substring(0, last) + form, span));
  }

  /** The names of people keep their capitals, or Super would be found in "super". */
  private boolean isProper() {
    return id().kind() == Kind.PERSON;
  }

  static List<String> words(String text) {
    return Words.of(text.strip()).stream().map(Words.Word::text).toList();
  }

  private static List<String> withFirst(List<String> words, boolean capital) {
    List<String> changed = new ArrayList<>(words);
    for (int i = 0; i < changed.size(); i++) {
      String word = changed.get(i);
      if (word.codePoints().anyMatch(Character::isLetter)) {
        changed.set(i, withFirst(word, capital));
        break;
      }
    }
    return changed;
  }

  /** In Dutch, IJ is one letter. */
  private static String withFirst(String word, boolean capital) {
    boolean ij = word.startsWith("IJ") || word.startsWith("ij");
    int end = ij ? 2 : word.offsetByCodePoints(0, 1);
    String first = word.substring(0, end);
    return (capital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + word.substring(end);
  }
}
