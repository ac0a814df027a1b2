package dev.vademecum.reference;

/** Where an entry's names stand in the texts of others, linked or not: the first, and how many. */
public record Occurrences(Place first, int count) {
  Occurrences and(Occurrences later) {
    return new Occurrences(first, count + later.count);
  }
}
