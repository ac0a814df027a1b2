package dev.vademecum.schema;

import dev.vademecum.config.Facet;
import dev.vademecum.config.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every key means, in words for authors. The texts are in {@code keys_en.properties} and
 * {@code keys_nl.properties}, under the path of a key within its vocabulary, such as {@code
 * intervention.steps.time}. Keys of every kind of entry are under {@code entry}, and keys that mean
 * the same wherever they stand under {@code any}.
 */
public final class Descriptions {
  private static final List<Language> WRITTEN = List.of(Language.EN, Language.NL);

  private final Properties texts;
  private final List<Facet> facets;

  private Descriptions(Properties texts, List<Facet> facets) {
    this.texts = texts;
    this.facets = facets;
  }

  /** The descriptions in a language, or in English where there are none in it. */
  public static Descriptions in(Language language, List<Facet> facets) {
    Language written = WRITTEN.contains(language) ? language : Language.EN;
    return new Descriptions(read(written), List.copyOf(facets));
  }

  private static Properties read(Language language) {
    String name = "keys_" + language.tag() + ".properties";
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Descriptions.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /**
   * The description of a key.
   *
   * @param scopes the names of the vocabulary it belongs to, the narrowest first
   * @param path the keys that lead to it, and itself
   */
  public Optional<String> of(List<String> scopes, List<String> path) {
    return found(scopes, path).map(texts::getProperty).or(() -> facet(path.get(path.size() - 1)));
  }

  /** The name under which the description of a key is found. */
  Optional<String> found(List<String> scopes, List<String> path) {
    String keys = String.join(".", path);
    return scopes.stream()
        .map(scope -> scope + "." + keys)
        .filter(texts::containsKey)
        .findFirst()
        .or(() -> Optional.of("any." + path.get(path.size() - 1)).filter(texts::containsKey));
  }

  private Optional<String> facet(String id) {
    return facets.stream()
        .filter(facet -> facet.id().equals(id) && !facet.label().isEmpty())
        .map(Facet::label)
        .findFirst();
  }

  /** The names of all texts. */
  Set<String> names() {
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
