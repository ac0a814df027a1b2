package dev.vademecum;

import dev.vademecum.diagnostic.Severity;
import java.nio.file.Path;

/**
 * What to check.
 *
 * @param handbook the folder with {@code handbook.yml}
 * @param failOn the lightest severity that makes a handbook fail
 */
public record CheckRequest(Path handbook, Severity failOn) {}
