package dev.vademecum.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.config.Facet;
import dev.vademecum.config.Language;
import dev.vademecum.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every key that an author can write says in English and in Dutch what it is for. */
class DescriptionsTest {
  private static Descriptions in(Language language) {
    return Descriptions.in(language, Facet.builtIns());
  }

  @ParameterizedTest
  @EnumSource(names = {"EN", "NL"})
  void everyKeyIsDescribed(Language language) {
    Descriptions descriptions = in(language);
    Set<String> missing = new TreeSet<>();
    for (Vocabulary vocabulary : Vocabulary.all(Facet.builtIns())) {
      Walk.keys(
          vocabulary.shape(),
          List.of(),
          (path, key) -> {
            if (descriptions.found(vocabulary.scopes(), path).isEmpty()) {
              missing.add(vocabulary.scopes().get(0) + "." + String.join(".", path));
            }
          });
    }
    assertThat(missing)
        .as(
            "keys without a description. Say in a line what each is for, in both"
                + " generator/src/main/resources/dev/vademecum/schema/keys_en.properties and"
                + " keys_nl.properties, under the name given here, or under 'model.…' for all"
                + " archetypes, 'entry.…' for all kinds of entries, or 'any.KEY' for a key that"
                + " means the same everywhere")
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"EN", "NL"})
  void noDescriptionIsLeftOfAKeyThatIsGone(Language language) {
    Descriptions descriptions = in(language);
    Set<String> unused = descriptions.names();
    for (Vocabulary vocabulary : Vocabulary.all(Facet.builtIns())) {
      Walk.keys(
          vocabulary.shape(),
          List.of(),
          (path, key) -> descriptions.found(vocabulary.scopes(), path).ifPresent(unused::remove));
    }
    assertThat(unused)
        .as("names in keys_%s.properties that no key uses. Delete them", language.tag())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"EN", "NL"})
  void aFacetOfTheHandbookIsDescribedByItsLabel(Language language) {
    Facet phase = new Facet("phase", "Fase", List.of(new Facet.Value("a", "A", new Span(0, 0))));
    Optional<String> found =
        Descriptions.in(language, List.of(phase)).of(List.of("chapter", "entry"), List.of("phase"));
    assertThat(found).contains("Fase");
  }
}
