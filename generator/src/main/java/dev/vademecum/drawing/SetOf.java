package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.Optional;

/** A set of a drawing; where it stands follows from its place in the list. */
public record SetOf(Located<String> id, Located<String> label, Optional<Located<String>> sub) {}
