package dev.vademecum.drawing;

import dev.vademecum.source.Located;
import java.util.Optional;

/**
 * A direction that means something.
 *
 * @param low what its beginning means: left, below, or where the angle starts
 * @param high what its end means
 * @param unit of what it counts
 */
public record Axis(
    Optional<Located<String>> label,
    Optional<Located<String>> low,
    Optional<Located<String>> high,
    Optional<Located<String>> unit) {}
