package dev.vademecum;

import dev.vademecum.publish.Published;
import java.util.Optional;

/**
 * What a build found and did.
 *
 * @param published empty where the handbook failed, so that nothing was published
 */
public record BuildResult(CheckResult check, Optional<Published> published) {}
