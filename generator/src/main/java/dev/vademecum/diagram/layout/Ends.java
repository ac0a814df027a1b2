package dev.vademecum.diagram.layout;

import java.util.List;
import java.util.Optional;

/** The nodes that an edge joins, and their borders with a gap around them. */
record Ends(List<PlacedNode> nodes, Outline start, Outline end, boolean loop) {
  private static final double START_GAP = 3;
  private static final double END_GAP = 4;
  private static final double SHORTEST = 9;
  private static final int HALVINGS = 8;

  static Ends of(PlacedNode from, PlacedNode to) {
    return new Ends(
        List.of(from, to), start(from.outline()), end(to.outline()), from.id().equals(to.id()));
  }

  /** Borders that belong to no nodes. */
  static Ends of(Outline from, Outline to) {
    return new Ends(List.of(), start(from), end(to), from.equals(to));
  }

  static Outline start(Outline node) {
    return node.grown(START_GAP);
  }

  static Outline end(Outline node) {
    return node.grown(END_GAP);
  }

  /** The last point within the first border; of a loop, before it leaves for the first time. */
  int out(Track track) {
    int out = loop ? 0 : track.size() - 1;
    if (loop) {
      while (out + 1 < track.size() && start.contains(track.x(out + 1), track.y(out + 1))) {
        out++;
      }
      return out;
    }
    while (out > 0 && !start.contains(track.x(out), track.y(out))) {
      out--;
    }
    return out;
  }

  /** The first point after that within the other border, or the last one of all. */
  int in(Track track, int out) {
    int in = loop ? Math.min(out + 1, track.size() - 1) : out;
    while (in < track.size() - 1 && !end.contains(track.x(in), track.y(in))) {
      in++;
    }
    return in;
  }

  /** How long that part is at least: from what the nodes cover to the points between them. */
  double least(Track track, int out, int in) {
    return out + 1 < in
        ? track.lengthTo(in - 1)
            - track.lengthTo(out + 1)
            + start.box().distance(track.x(out + 1), track.y(out + 1))
            + end.box().distance(track.x(in - 1), track.y(in - 1))
        : 0;
  }

  /**
   * The part of a way between both borders; none where next to nothing is left.
   *
   * @param out the last point before that part
   * @param in the first point after it
   */
  Optional<Span> span(Track track, int out, int in) {
    double leaves = border(track, start, out, Math.min(out + 1, track.size() - 1));
    double enters = border(track, end, in, Math.max(0, in - 1));
    return enters - leaves < SHORTEST ? Optional.empty() : Optional.of(new Span(leaves, enters));
  }

  /** Where a way crosses a border between a point inside and one outside. */
  private static double border(Track track, Outline outline, int inside, int outside) {
    double near = track.lengthTo(inside);
    double far = track.lengthTo(outside);
    int end = Math.max(inside, outside);
    for (int i = 0; i < HALVINGS && end > 0; i++) {
      double middle = (near + far) / 2;
      if (outline.contains(track.at(middle, end))) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return near;
  }
}
