package dev.vademecum.memory;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values that stages have made, by all that they were made of, with what was found on the way. So a
 * build does again only what has changed since the last one, and finds the same. Forgets what the
 * last build had no use for. May be asked by many threads at the same time.
 */
public final class Memory {
  /** All that a value is made of, and nothing else: equal keys stand for equal values. */
  public interface Key<V> {}

  /** A thing itself, which is equal to no other that says the same. */
  public static final class Itself {
    private final Object thing;

    public Itself(Object thing) {
      this.thing = thing;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // that is what it is for
    public boolean equals(@Nullable Object other) {
      return other instanceof Itself it && it.thing == thing;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(thing);
    }
  }

  /** Facts of which there are many: their hash is counted once. */
  public static final class Counted {
    private final List<?> facts;
    private final int hash;

    public Counted(List<?> facts) {
      this.facts = List.copyOf(facts);
      this.hash = this.facts.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Counted it && it.hash == hash && it.facts.equals(facts));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private record Kept(Object value, List<Diagnostic> found) {}

  private record Facts(List<?> facts) implements Key<Object> {}

  private record Same<V>(V value) implements Key<V> {}

  private final boolean keeps;
  private Map<Key<?>, Kept> before;
  private Map<Key<?>, Kept> now;

  private Memory(boolean keeps, Map<Key<?>, Kept> before, Map<Key<?>, Kept> now) {
    this.keeps = keeps;
    this.before = before;
    this.now = now;
  }

  /** For one build only: remembers nothing. */
  public static Memory none() {
    return new Memory(false, Map.of(), Map.of());
  }

  /** For many builds of one handbook. */
  public static Memory lasting() {
    return new Memory(true, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  /**
   * For what is made between two builds: as if the last one had made it, so that the next one looks
   * whether it still holds.
   */
  public Memory ofLastBuild() {
    return new Memory(keeps, before, before);
  }

  /** Whether there is any use in making keys. */
  public boolean keeps() {
    return keeps;
  }

  /**
   * What was made of the same before, or else what is made now.
   *
   * @param make is given where to tell what it finds
   */
  public <V> V of(Key<V> key, Diagnostics diagnostics, Function<Diagnostics, V> make) {
    return of(key, known -> true, diagnostics, make);
  }

  /**
   * The same for a value that is made of more than its key tells, and knows of what.
   *
   * @param holds whether what was made before would be made again
   */
  @SuppressWarnings("unchecked") // a key stands for values of its type
  public <V> V of(
      Key<V> key, Predicate<V> holds, Diagnostics diagnostics, Function<Diagnostics, V> make) {
    if (!keeps) {
      return make.apply(diagnostics);
    }
    Kept kept = now.get(key);
    if (kept == null) {
      kept = before.get(key);
      kept = kept == null || !holds.test((V) kept.value()) ? null : kept;
    }
    if (kept == null) {
      Diagnostics found = new Diagnostics();
      V value = make.apply(found);
      kept = new Kept(value, found.sorted());
    }
    Kept first = now.putIfAbsent(key, kept);
    Kept known = first == null ? kept : first;
    known.found().forEach(diagnostics::add);
    return (V) known.value();
  }

  /** The same object for as long as some facts are equal, to have in keys in place of them. */
  public Object token(List<?> facts) {
    return of(new Facts(facts), new Diagnostics(), found -> new Object());
  }

  /** Of all values that are equal the first, so that they are found equal at a glance. */
  public <V> V same(V value) {
    return of(new Same<>(value), new Diagnostics(), found -> value);
  }

  /**
   * To be called after a build that broke off, of which nothing is kept: builds that break off one
   * after the other would fill the memory, and none of them ends in a {@link #turn}.
   */
  public void drop() {
    now = new ConcurrentHashMap<>();
  }

  /** To be called after each build that came to its end. */
  public void turn() {
    before = now;
    now = new ConcurrentHashMap<>(before.size());
  }
}
