package dev.vademecum.sitewide;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.output.OutputFile;
import dev.vademecum.reference.References;
import dev.vademecum.templates.Assets;
import dev.vademecum.templates.Palette;
import dev.vademecum.templates.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the files that all pages share. */
public final class SiteFiles {
  private SiteFiles() {}

  /**
   * The look's files, the handbook's own assets, and the handbook as data for machines.
   *
   * @param pages the composed pages
   */
  public static List<OutputFile> of(
      Handbook handbook, References references, Redirects redirects, List<OutputFile> pages) {
    List<OutputFile> files = new ArrayList<>();
    Assets.of(Palette.of(handbook.config().accent()), Theme.NONE)
        .forEach((path, bytes) -> files.add(OutputFile.bytes(path, bytes)));
    handbook
        .assets()
        .values()
        .forEach(asset -> files.add(OutputFile.copy(asset.path(), asset.file())));
    files.add(HandbookData.of(handbook, references));
    Stream.of(Sitemap.of(handbook, redirects, pages), Feed.of(handbook))
        .flatMap(Optional::stream)
        .forEach(files::add);
    return files;
  }
}
