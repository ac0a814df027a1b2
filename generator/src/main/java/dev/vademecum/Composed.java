package dev.vademecum;

import dev.vademecum.config.Language;
import dev.vademecum.output.OutputFile;
import java.util.List;

/**
 * A handbook as it would be published.
 *
 * @param language of the handbook
 * @param files all that a build writes, also where the handbook fails
 */
public record Composed(CheckResult check, Language language, List<OutputFile> files) {
  public Composed {
    files = List.copyOf(files);
  }
}
