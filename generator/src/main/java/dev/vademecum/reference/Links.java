package dev.vademecum.reference;

/** What one file, or one entry in it, links to and cites, by where it is written. */
final class Links {
  private final Written<Target> targets = new Written<>();
  private final Written<CitedPlace> citations = new Written<>();
  private final Written<NamedLine> lines = new Written<>();

  Written<Target> targets() {
    return targets;
  }

  Written<CitedPlace> citations() {
    return citations;
  }

  /** The lines in which names have become links, each by the place of its first inline. */
  Written<NamedLine> lines() {
    return lines;
  }

  void add(Links other) {
    targets.putAll(other.targets);
    citations.putAll(other.citations);
    lines.putAll(other.lines);
  }
}
