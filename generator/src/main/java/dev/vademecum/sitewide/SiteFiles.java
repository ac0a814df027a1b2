package dev.vademecum.sitewide;

import dev.vademecum.catalog.Facts;
import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.Citations;
import dev.vademecum.compose.EditionsPage;
import dev.vademecum.config.Edition;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.output.OutputFile;
import dev.vademecum.picture.Photo;
import dev.vademecum.picture.Pictures;
import dev.vademecum.reference.References;
import dev.vademecum.source.AssetBytes;
import dev.vademecum.source.AssetFile;
import dev.vademecum.theme.Design;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the files that all pages share. */
public final class SiteFiles {
  private SiteFiles() {}

  /**
   * The look's files, the handbook's own assets, and what tells machines of the pages. Assets that
   * only hidden text uses are left out.
   *
   * @param pages the composed pages
   */
  public static List<OutputFile> of(
      Handbook handbook,
      References references,
      Citations citations,
      Redirects redirects,
      Design design,
      List<OutputFile> pages,
      Memory memory) {
    List<OutputFile> files = new ArrayList<>(look(design));
    handbook.assets().values().stream()
        .filter(asset -> !references.hiddenAssets().contains(asset.path()))
        .forEach(asset -> files.add(published(asset)));
    Object facts =
        memory.keeps()
            ? memory.token(facts(handbook, references, citations, design, memory))
            : handbook;
    List<String> paths = pages.stream().map(OutputFile::path).toList();
    files.addAll(
        memory.of(
            new Told(facts, paths),
            new Diagnostics(),
            found -> told(handbook, citations, redirects, design, pages)));
    return files;
  }

  /** What machines are told: made of what is known of the entries, and of which pages there are. */
  private record Told(Object facts, List<String> paths) implements Memory.Key<List<OutputFile>> {}

  private static List<Object> facts(
      Handbook handbook, References references, Citations citations, Design design, Memory memory) {
    return List.of(
        memory.token(Facts.of(handbook, memory)),
        references.facts(),
        citations.facts(),
        design.facts());
  }

  private static List<OutputFile> told(
      Handbook handbook,
      Citations citations,
      Redirects redirects,
      Design design,
      List<OutputFile> pages) {
    List<OutputFile> files = new ArrayList<>();
    files.add(AddressList.of(handbook, redirects, pages));
    files.add(Guide.of(handbook, citations, design.messages()));
    Stream.of(Sitemap.of(handbook, redirects, pages), Feed.of(handbook, citations))
        .flatMap(Optional::stream)
        .forEach(files::add);
    return List.copyOf(files);
  }

  /** What stands beside several editions: a page that leads to them, with its look. */
  public static List<OutputFile> around(
      Handbook whole, List<Edition> editions, Design design, Diagnostics diagnostics) {
    if (editions.size() < 2) {
      return List.of();
    }
    List<OutputFile> files = new ArrayList<>(look(design));
    EditionsPage.compose(whole, editions, design, diagnostics)
        .ifPresent(page -> files.addAll(List.of(page, AddressList.of(page))));
    whole.config().logo().map(logo -> whole.assets().get(logo.value())).stream()
        .map(SiteFiles::published)
        .forEach(files::add);
    return files;
  }

  /** As it is, but that a photograph does not tell where it was taken. */
  private static OutputFile published(AssetFile asset) {
    Optional<byte[]> photo =
        Pictures.isRaster(asset.path())
            ? Photo.withoutPlace(AssetBytes.of(asset.file()))
            : Optional.empty();
    String path = Addresses.asset(asset.path());
    return photo
        .map(bytes -> OutputFile.bytes(path, bytes))
        .orElseGet(() -> OutputFile.copy(path, asset.file()));
  }

  private static List<OutputFile> look(Design design) {
    List<OutputFile> files = new ArrayList<>();
    design.look().files().forEach((path, bytes) -> files.add(OutputFile.bytes(path, bytes)));
    return files;
  }
}
