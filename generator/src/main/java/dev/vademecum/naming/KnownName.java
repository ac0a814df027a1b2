package dev.vademecum.naming;

import dev.vademecum.config.Language;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.source.Located;
import dev.vademecum.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One name of an entry, and where it is written.
 *
 * @param words by which the name is known: as it is written within a sentence
 */
record KnownName(Entry entry, String text, Span span, List<String> words) {
  /** Shorter words are inflected in too many ways of their own. */
  private static final int SHORTEST = 3;

  /** The title, aliases and forms of an entry that can be linked by name; else nothing. */
  static Stream<KnownName> of(Entry entry) {
    Stream<Located<String>> forms =
        entry instanceof Entry.Term term ? term.forms().stream() : Stream.empty();
    return switch (entry.id().kind()) {
      case TERM, INTERVENTION, MODEL, PERSON ->
          Stream.concat(
              Stream.of(of(entry, entry.title(), entry.meta().place())),
              Stream.concat(entry.meta().aliases().stream(), forms)
                  .map(name -> of(entry, name.value(), name.span())));
      default -> Stream.empty();
    };
  }

  private static KnownName of(Entry entry, String text, Span span) {
    List<String> words = words(text);
    return new KnownName(
        entry, text, span, isProper(entry) ? words : withFirst(words, Words::uncapitalized));
  }

  EntryId id() {
    return entry.id();
  }

  /** All the ways in which it can stand in a text: a sentence may begin with it. */
  List<List<String>> spellings() {
    return isProper(entry) ? List.of(words) : List.of(words, withFirst(words, Words::capitalized));
  }

  /** Whether its last word, or in French any word, is one that may have forms. */
  boolean hasForms(Language language) {
    if (isPhrase(language)) {
      return !FrenchPhrases.plurals(words).isEmpty();
    }
    String word = lastWord();
    return word.length() >= SHORTEST && word.codePoints().allMatch(Character::isLetter);
  }

  /** Forms that this name may have: those of its last word, but for French. */
  Stream<KnownName> inflected(Language language) {
    if (isPhrase(language)) {
      return FrenchPhrases.plurals(words).stream()
          .filter(form -> !form.equals(words))
          .map(form -> new KnownName(entry, String.join("", form), span, form));
    }
    String word = lastWord();
    String name = normalized();
    String before = name.substring(0, name.length() - word.length());
    return Inflections.of(word, language).stream()
        .map(form -> new KnownName(entry, before + form, span, withLast(form)));
  }

  /** In French more words than the last have endings. */
  private boolean isPhrase(Language language) {
    return language == Language.FR && words.size() > 1;
  }

  private String lastWord() {
    String name = normalized();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private String normalized() {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  /** Whether another is the same in a text. */
  boolean isWrittenAs(KnownName other) {
    return words.equals(other.words);
  }

  private List<String> withLast(String form) {
    List<String> changed = new ArrayList<>(words);
    String word = Words.folded(form);
    changed.set(words.size() - 1, words.size() == 1 ? Words.uncapitalized(word) : word);
    return changed;
  }

  /** The names of people keep their capitals, or Super would be found in "super". */
  private static boolean isProper(Entry entry) {
    return entry.id().kind() == Kind.PERSON;
  }

  static List<String> words(String text) {
    return Words.of(text.strip()).texts();
  }

  private static List<String> withFirst(List<String> words, UnaryOperator<String> change) {
    List<String> changed = new ArrayList<>(words);
    for (int i = 0; i < changed.size(); i++) {
      String word = changed.get(i);
      if (word.codePoints().anyMatch(Character::isLetter)) {
        changed.set(i, change.apply(word));
        break;
      }
    }
    return changed;
  }
}
