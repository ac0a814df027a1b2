package dev.vademecum.citation;

import java.util.List;

/** A stretch of a citation. */
public sealed interface CitePart {
  List<Piece> pieces();

  /** What stands between the works: brackets, semicolons, an author's own words. */
  record Glue(List<Piece> pieces) implements CitePart {
    public Glue {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * What stands for one work, and so can lead to its entry.
   *
   * @param key the item's id
   */
  record Work(String key, List<Piece> pieces) implements CitePart {
    public Work {
      pieces = List.copyOf(pieces);
    }
  }
}
