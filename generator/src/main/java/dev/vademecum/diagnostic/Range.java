package dev.vademecum.diagnostic;

/** From a position up to, not including, another. */
public record Range(Position start, Position end) {
  public static final Range FILE_START = new Range(Position.START, Position.START);
}
