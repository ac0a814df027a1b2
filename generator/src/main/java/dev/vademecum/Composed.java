package dev.vademecum;

import dev.vademecum.config.Language;
import dev.vademecum.output.LateFiles;
import dev.vademecum.output.OutputFile;
import java.util.List;

/**
 * A handbook as it would be published.
 *
 * @param language of the handbook
 * @param files all that a build writes, also where the handbook fails
 * @param late what is made when somebody asks for it; in files too, where it did not have to wait
 * @param reviser what can make pages again for a new text
 */
public record Composed(
    CheckResult check,
    Language language,
    List<OutputFile> files,
    List<LateFiles> late,
    Reviser reviser) {
  public Composed {
    files = List.copyOf(files);
    late = List.copyOf(late);
  }
}
