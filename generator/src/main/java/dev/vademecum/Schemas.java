package dev.vademecum;

import dev.vademecum.config.ConfigReader;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.entry.TakenNames;
import dev.vademecum.schema.SchemaFiles;
import dev.vademecum.source.SourceReader;
import dev.vademecum.source.SourceTree;
import java.nio.file.Path;
import java.util.Map;

/** The JSON Schemas of what authors write, by the names of their files. */
public final class Schemas {
  private Schemas() {}

  /** What every handbook can have, described in English. */
  public static Map<String, String> ofAnyHandbook() {
    return SchemaFiles.ofAnyHandbook();
  }

  /** What one handbook can have: its own facets too, described in its language. */
  public static Map<String, String> of(Path handbook) throws UsageException {
    Vademecum.requireHandbook(handbook);
    Diagnostics ignored = new Diagnostics();
    SourceTree sources = SourceReader.read(handbook, ignored);
    HandbookConfig config =
        ConfigReader.read(sources.file(SourceTree.CONFIG).orElseThrow(), TakenNames.all(), ignored);
    return SchemaFiles.of(config.language(), config.facets(), config.editionIds());
  }
}
