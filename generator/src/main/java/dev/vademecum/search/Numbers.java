package dev.vademecum.search;

import java.util.Arrays;

/** A row of numbers that grows. */
final class Numbers {
  private int[] numbers = new int[64];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int place) {
    return numbers[place];
  }

  void increment(int place) {
    numbers[place]++;
  }

  int[] all() {
    return Arrays.copyOf(numbers, size);
  }
}
