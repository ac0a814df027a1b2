package dev.vademecum.reference;

import java.text.CharacterIterator;

/**
 * The letters of a text, one by one, for {@link java.text.BreakIterator}. Its own way through a
 * string looks each letter up in it with checks that cost more than the search for sentences.
 */
final class Letters implements CharacterIterator {
  private final char[] letters;
  private int at;

  Letters(String text) {
    this(text.toCharArray(), 0);
  }

  private Letters(char[] letters, int at) {
    this.letters = letters;
    this.at = at;
  }

  @Override
  public char current() {
    return at < letters.length ? letters[at] : DONE;
  }

  @Override
  public char next() {
    at = Math.min(at + 1, letters.length);
    return current();
  }

  @Override
  public char previous() {
    if (at == 0) {
      return DONE;
    }
    at--;
    return letters[at];
  }

  @Override
  public char first() {
    return setIndex(0);
  }

  @Override
  public char last() {
    return setIndex(Math.max(0, letters.length - 1));
  }

  @Override
  public char setIndex(int position) {
    at = position;
    return current();
  }

  @Override
  public int getBeginIndex() {
    return 0;
  }

  @Override
  public int getEndIndex() {
    return letters.length;
  }

  @Override
  public int getIndex() {
    return at;
  }

  @Override
  public Letters clone() {
    return new Letters(letters, at);
  }
}
