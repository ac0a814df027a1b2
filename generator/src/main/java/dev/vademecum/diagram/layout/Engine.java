package dev.vademecum.diagram.layout;

import dev.vademecum.drawing.Drawing;

/** Gives everything in a drawing its place; what cannot fit is reported and drawn as can be. */
@FunctionalInterface
public interface Engine<D extends Drawing> {
  Layout layout(D drawing);
}
