package dev.vademecum.diagram.layout;

/** The outlines that tell kinds of nodes apart. */
public enum Form {
  ELLIPSE,
  RECTANGLE,
  STADIUM,
  DOUBLE_STADIUM,
  HEXAGON,
  /** A small disc, with the words beside it. */
  DOT,
  /** Whatever the archetype needs, such as a part of a ring. */
  FREE
}
