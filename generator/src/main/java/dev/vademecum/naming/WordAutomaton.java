package dev.vademecum.naming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds all names in one walk over a text, after Aho and Corasick (Efficient string matching, 1975)
 * with words for letters. It walks from the end of the text to its beginning, and so knows at each
 * word the longest name that begins there. The time is that of the text, however many names there
 * are and however long.
 */
final class WordAutomaton<T> {
  /** Where a name stands in a text. */
  record Found<T>(int start, int end, T meaning) {}

  /**
   * The names in a text.
   *
   * @param steps between states that it took to find them
   */
  record Reading<T>(List<Found<T>> found, int steps) {}

  /** The last words of a name, read backwards. */
  private static final class State<T> {
    private final int depth;
    private Map<String, State<T>> next = Map.of();
    private @Nullable T meaning;

    /** The most words of its beginning that are the last ones of a name too. */
    private State<T> shorter;

    /** The longest name among this and all shorter ones; the root where there is none. */
    private State<T> name;

    private State() {
      depth = 0;
      shorter = this;
      name = this;
    }

    private State(int depth, State<T> root) {
      this.depth = depth;
      shorter = root;
      name = root;
    }

    private State<T> with(String word, State<T> root) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(word, key -> new State<>(depth + 1, root));
    }
  }

  /** A walk through the states. */
  private static final class Walk<T> {
    private State<T> state;
    private int steps;

    private Walk(State<T> state) {
      this.state = state;
    }

    /** Goes on after a word that is in no name. */
    private State<T> again(State<T> root) {
      state = root;
      steps++;
      return root;
    }

    private State<T> on(String word) {
      State<T> next = state.next.get(word);
      while (next == null && state.depth > 0) {
        state = state.shorter;
        steps++;
        next = state.next.get(word);
      }
      state = next == null ? state : next;
      steps++;
      return state;
    }
  }

  private final State<T> root = new State<>();

  private final Vocabulary vocabulary;

  private WordAutomaton(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** An automaton for names, given as their words. */
  static <T> WordAutomaton<T> of(Map<List<String>, T> names) {
    Set<String> words = new HashSet<>();
    names.keySet().forEach(words::addAll);
    WordAutomaton<T> automaton = new WordAutomaton<>(new Vocabulary(words));
    names.forEach(automaton::add);
    automaton.link();
    return automaton;
  }

  private void add(List<String> name, T meaning) {
    State<T> state = root;
    for (int i = name.size() - 1; i >= 0; i--) {
      state = state.with(name.get(i), root);
    }
    if (state != root) {
      state.meaning = meaning;
    }
  }

  /** Those with fewer words come first. */
  private void link() {
    Queue<State<T>> states = new ArrayDeque<>(List.of(root));
    while (!states.isEmpty()) {
      State<T> state = states.remove();
      state.next.forEach(
          (word, longer) -> {
            longer.shorter = state == root ? root : new Walk<>(state.shorter).on(word);
            longer.name = longer.meaning != null ? longer : longer.shorter.name;
            states.add(longer);
          });
    }
  }

  /** The longest name at each place of a text, given as its words; none of them overlap. */
  List<Found<T>> find(Words words) {
    return read(words).found();
  }

  Reading<T> read(Words words) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    State<T>[] names = new State[words.size()];
    Walk<T> walk = new Walk<>(root);
    for (int at = words.size() - 1; at >= 0; at--) {
      String word = vocabulary.find(words, at);
      names[at] = (word == null ? walk.again(root) : walk.on(word)).name;
    }
    return new Reading<>(leftmost(words, names), walk.steps);
  }

  private List<Found<T>> leftmost(Words words, State<T>[] names) {
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      State<T> name = names[at];
      int next = at + Math.max(1, name.depth);
      if (name.meaning != null) {
        found.add(new Found<>(words.start(at), words.end(next - 1), name.meaning));
      }
      at = next;
    }
    return found;
  }
}
