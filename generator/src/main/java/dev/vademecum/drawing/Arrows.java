package dev.vademecum.drawing;

/** Which ends of an edge have an arrowhead. */
public enum Arrows {
  END,
  BOTH,
  NONE
}
