package dev.vademecum.maven;

import dev.vademecum.CheckRequest;
import dev.vademecum.CheckResult;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.diagnostic.Severity;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks a handbook as a build would, and publishes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends HandbookMojo {
  @Override
  CheckResult run(Severity failOn) throws UsageException {
    return Vademecum.check(new CheckRequest(handbook.toPath(), edition(), urls(), failOn));
  }
}
