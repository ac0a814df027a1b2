package dev.vademecum.naming;

import dev.vademecum.naming.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names as paths of words, which finds all of them in one walk over a text: at each word the
 * longest name that begins there. The time is that of the text, however many names there are.
 */
final class WordTree<T> {
  /** Where a name stands in a text. */
  record Found<T>(int start, int end, T meaning) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private Optional<T> meaning = Optional.empty();
  }

  private final Node<T> root = new Node<>();

  /** Adds a name, unless it is there already. */
  void add(List<String> name, T meaning) {
    Node<T> node = root;
    for (String word : name) {
      node = node.next.computeIfAbsent(word, key -> new Node<>());
    }
    if (node.meaning.isEmpty() && node != root) {
      node.meaning = Optional.of(meaning);
    }
  }

  /** The names in a text, given as its words; none of them overlap. */
  List<Found<T>> find(List<Word> words) {
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Match<T>> match = longest(words, at);
      if (match.isPresent()) {
        int last = match.get().last();
        int end = words.get(last).end();
        found.add(new Found<>(words.get(at).start(), end, match.get().meaning()));
        at = last + 1;
      } else {
        at++;
      }
    }
    return found;
  }

  private record Match<T>(int last, T meaning) {}

  private Optional<Match<T>> longest(List<Word> words, int first) {
    Optional<Match<T>> best = Optional.empty();
    Node<T> node = root.next.get(words.get(first).text());
    for (int at = first; node != null; at++) {
      if (node.meaning.isPresent()) {
        best = Optional.of(new Match<>(at, node.meaning.get()));
      }
      node = at + 1 < words.size() ? node.next.get(words.get(at + 1).text()) : null;
    }
    return best;
  }
}
