package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A set of a drawing; where it stands follows from its place in the list. */
public record SetOf(Located<String> id, Located<String> label, Optional<Located<String>> sub) {
  SetOf renamed(UnaryOperator<Located<String>> names) {
    Located<String> name = names.apply(label);
    return name.equals(label) ? this : new SetOf(id, name, Optional.empty());
  }
}
