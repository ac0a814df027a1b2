package dev.vademecum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** All models that drawings are tested with, and a Dutch handbook that shows them. */
final class DrawnModels {
  private static final Path FOLDER = Path.of("src/test/resources/dev/vademecum/diagram");

  /** In a chapter, so that a browser opens few pages. */
  static final int SHOWN_TOGETHER = 12;

  /** In the file its nodes stand in another order than that of reading; the last leads nowhere. */
  private static final String LINKED =
      """
      -- interventions/lijn.md --
      ---
      title: Lijn
      aim: Doel
      form: exercise
      stub: true
      ---
      -- models/ringen.yml --
      title: Ringen
      alt: Een ring.
      rights: {status: own}
      archetype: rings
      rings: [{id: r, label: R}]
      nodes:
        - {id: een, label: Een, at: {ring: r, hour: 12}, use: [lijn]}
        - {id: twee, label: Twee, at: {ring: r, hour: 3}, use: [lijn]}
        - {id: drie, label: Drie, at: {ring: r, hour: 6}, use: [lijn]}
        - {id: vier, label: Vier, at: {ring: r, hour: 9}}
      reading_order: [drie, een, twee, vier]
      """;

  private DrawnModels() {}

  /** The files by the id of their model. */
  static Map<String, String> sources() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      Map<String, String> sources = new TreeMap<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".yml")).toList()) {
        String name = String.valueOf(file.getFileName());
        sources.put(name.substring(0, name.length() - 4), Files.readString(file));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<?, ?> parsed(String source) {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(source);
  }

  /** Each model on a page of its own, all of them in chapters, and a sheet for each archetype. */
  static Site site(Path folder) {
    List<String> files = new ArrayList<>();
    Set<Object> archetypes = new HashSet<>();
    sources()
        .forEach(
            (id, source) -> {
              boolean first = archetypes.add(parsed(source).get("archetype"));
              files.add("-- models/" + id + ".yml --\n" + model(source) + sheet(source, first));
            });
    List<String> ids = List.copyOf(sources().keySet());
    for (int i = 0; i < ids.size(); i += SHOWN_TOGETHER) {
      String body =
          ids.subList(i, Math.min(ids.size(), i + SHOWN_TOGETHER)).stream()
              .map(id -> "![[" + id + "]]\n")
              .collect(Collectors.joining("\n"));
      files.add("-- chapters/deel-" + i + ".md --\n---\ntitle: Deel " + i + "\n---\n" + body);
    }
    return MiniHandbook.of(String.join("\n", files)).build(folder);
  }

  /** A model on whose page three nodes lead somewhere. */
  static Site linked(Path folder) {
    return MiniHandbook.of(LINKED).build(folder).sound();
  }

  /** One model of each archetype has a worksheet, beside those that ask for one. */
  private static String sheet(String source, boolean first) {
    return first && !parsed(source).containsKey("worksheet") ? "\nworksheet: {lines: 3}\n" : "";
  }

  /** Without what leads to other entries, and with the keys that every model needs. */
  private static String model(String source) {
    String alone =
        source
            .replaceAll("(?m)^(id|sources):.*\\R", "")
            .replaceAll(",\\s*(term|ref|question): [^,}]+", "")
            .replaceAll(",\\s*use: \\[[^]]*]", "");
    Map<?, ?> keys = parsed(source);
    StringBuilder missing = new StringBuilder();
    Map.of("title", "Model", "alt", "Een tekening.", "rights", "{status: own}")
        .forEach(
            (key, value) -> missing.append(keys.containsKey(key) ? "" : key + ": " + value + "\n"));
    return missing + alone;
  }
}
