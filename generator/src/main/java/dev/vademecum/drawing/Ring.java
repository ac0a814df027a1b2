package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.Optional;

/** A ring of a drawing; which one it is follows from its place in the list. */
public record Ring(Located<String> id, Located<String> label, Optional<Located<String>> sub) {}
