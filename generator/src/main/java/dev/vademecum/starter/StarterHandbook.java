package dev.vademecum.starter;

import dev.vademecum.config.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A small handbook that has one of every kind, and nothing to report. It lies in a folder for each
 * language, with its files named in {@code files.txt}, because a jar cannot list a folder.
 */
public final class StarterHandbook {
  private StarterHandbook() {}

  /** The texts of its files, by their paths. */
  public static Map<String, String> in(Language language) {
    String folder = language.tag() + "/";
    Map<String, String> files = new LinkedHashMap<>();
    read(folder + "files.txt").lines().forEach(path -> files.put(path, read(folder + path)));
    return files;
  }

  /**
   * The same with a {@code pom.xml} that builds it.
   *
   * @param name the artifact's id
   * @param version of the Maven plugin
   */
  public static Map<String, String> project(Language language, String name, String version) {
    Map<String, String> files = new LinkedHashMap<>(in(language));
    String pom = read("pom.xml").replace("@artifact@", name).replace("@version@", version);
    files.put("pom.xml", pom);
    return files;
  }

  static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(StarterHandbook.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
