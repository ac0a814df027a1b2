package dev.vademecum.sitewide;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.output.OutputFile;
import dev.vademecum.templates.Assets;
import dev.vademecum.templates.Palette;
import dev.vademecum.templates.Theme;
import java.util.ArrayList;
import java.util.List;

/** Collects the files that all pages share. */
public final class SiteFiles {
  private SiteFiles() {}

  /** The look's files and the handbook's own assets, in order of path. */
  public static List<OutputFile> of(Handbook handbook) {
    List<OutputFile> files = new ArrayList<>();
    Assets.of(Palette.of(handbook.config().accent()), Theme.NONE)
        .forEach((path, bytes) -> files.add(OutputFile.bytes(path, bytes)));
    handbook
        .assets()
        .values()
        .forEach(asset -> files.add(OutputFile.copy(asset.path(), asset.file())));
    return files;
  }
}
