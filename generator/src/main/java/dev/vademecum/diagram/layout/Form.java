package dev.vademecum.diagram.layout;

/** The outlines that tell kinds of nodes apart. */
public enum Form {
  ELLIPSE,
  RECTANGLE,
  STADIUM,
  DOUBLE_STADIUM,
  HEXAGON
}
