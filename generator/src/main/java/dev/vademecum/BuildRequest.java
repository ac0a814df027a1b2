package dev.vademecum;

import dev.vademecum.diagnostic.Severity;
import java.nio.file.Path;

/**
 * What to build, and where to.
 *
 * @param handbook the folder with {@code handbook.yml}
 * @param output the folder to publish into
 * @param failOn the lightest severity that keeps a handbook from being published
 */
public record BuildRequest(Path handbook, Path output, Severity failOn) {}
