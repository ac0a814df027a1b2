package dev.vademecum.reference;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values by where in one file they are written: a table with open addressing. A map of places took
 * 90 bytes for each link, where this takes 25, and there are a hundred links for each chapter.
 */
final class Written<V> {
  private static final long[] NO_KEYS = {};
  private static final @Nullable Object[] NO_VALUES = {};
  private static final int SMALLEST = 8;

  private long[] keys = NO_KEYS;
  private @Nullable Object[] values = NO_VALUES;
  private int size;

  int size() {
    return size;
  }

  /** Takes the place of what was written there before. */
  void put(Place at, V value) {
    put(key(at), value);
  }

  @SuppressWarnings("unchecked") // nothing else is put here
  @Nullable V get(Place at) {
    return size == 0 ? null : (V) values[slot(key(at))];
  }

  Stream<V> values() {
    @SuppressWarnings("unchecked") // nothing else is put here
    Stream<V> all = (Stream<V>) Arrays.stream(values).filter(Objects::nonNull);
    return all;
  }

  void putAll(Written<V> others) {
    others.copyTo(this);
  }

  @SuppressWarnings("unchecked") // nothing else is put here
  private void copyTo(Written<V> other) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        other.put(keys[i], (V) values[i]);
      }
    }
  }

  private void put(long key, V value) {
    if (size * 3 >= values.length * 2) {
      grow();
    }
    int slot = slot(key);
    size += values[slot] == null ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
  }

  /** Two thirds full at most. The size is a power of two. */
  private void grow() {
    Written<V> larger = new Written<>();
    int length = Math.max(SMALLEST, 2 * values.length);
    larger.keys = new long[length];
    larger.values = new Object[length];
    copyTo(larger);
    keys = larger.keys;
    values = larger.values;
  }

  /** Where a value is, or would be. */
  private int slot(long key) {
    int mask = values.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask; // spreads what is near
    while (values[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(Place at) {
    return ((long) at.start() << 32) | at.end();
  }
}
