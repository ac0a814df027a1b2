package dev.vademecum.reference;

/** Where an entry's names stand in texts that do not link to it: the first, and how many. */
public record Occurrences(Place first, int count) {
  Occurrences and(Occurrences later) {
    return new Occurrences(first, count + later.count);
  }
}
