package dev.vademecum.entry;

import dev.vademecum.config.Edition;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes entries out of their shapes, with a word of its own in every place where an author may
 * hide text. A key that is added to a shape is planted without a change here.
 */
public final class Planter {
  /** Keys whose values are names of other entries, or not for authors' words. */
  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("models", "hulpmodel"),
          Map.entry("interventions", "hulp"),
          Map.entry("uses", "hulp"),
          Map.entry("precedes", "hulp"),
          Map.entry("alternative_to", "hulp"),
          Map.entry("combines_with", "hulp"),
          Map.entry("variation_of", "hulp"),
          Map.entry("cases", "hulpcasus"),
          Map.entry("chapters", "hulphoofdstuk"),
          Map.entry("see_also", "hulphoofdstuk"),
          Map.entry("see", "hulpbegrip"),
          Map.entry("opposite", "hulpbegrip"),
          Map.entry("creator", "hulpmens"),
          Map.entry("sources", "hulpbron"),
          Map.entry("language", "nl"),
          Map.entry("archetype", "rings"));

  private static final Set<String> LEFT_OUT =
      Set.of("for", "status", "stub", "redirects_from", "worksheet", "number", "link", "use");

  private int fillers;
  private final Map<String, String> planted = new LinkedHashMap<>();

  /** What has been planted: the words by the places that they stand in. */
  public Map<String, String> planted() {
    return planted;
  }

  /** A word that stands nowhere else. */
  public String word(String place) {
    String word = "geheimwoord" + (1000 + planted.size()) + "x";
    planted.put(place, word);
    return word;
  }

  /** An entry of a kind that is hidden as a whole, with a word in each of its keys. */
  public String hidden(String kind) {
    String keys = keys(shape(kind), kind, true);
    return "{\"id\": \"geheim\", \"for\": [" + Edition.TRAINER + "], " + keys + "}";
  }

  /** An entry of a kind that all see, with hidden items in its lists and hidden keys. */
  public String visible(String kind) {
    return "{\"id\": \"zichtbaar\", " + keys(shape(kind), kind + "/item", false) + "}";
  }

  private static Shape.Structure shape(String kind) {
    EntryShapes shapes = new EntryShapes(List.of());
    return shapes.of(Kind.of(kind).orElseThrow());
  }

  private String keys(Shape.Structure shape, String place, boolean plant) {
    List<String> written = new ArrayList<>();
    for (Key key : shape.keys()) {
      if (key.name().equals("id")) {
        written.add(place.matches("[a-z/]+") ? "" : "\"id\": \"deel-" + ++fillers + "\"");
        continue;
      }
      boolean here = plant || key.edition().isPresent();
      value(key, place + "." + key.name(), here)
          .ifPresent(value -> written.add("\"" + key.name() + "\": " + value));
    }
    return written.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
  }

  private Optional<String> value(Key key, String place, boolean plant) {
    if (LEFT_OUT.contains(key.name())) {
      return Optional.empty();
    }
    String fixed = FIXED.get(key.name());
    if (fixed != null) {
      return Optional.of(key.shape() instanceof Shape.ListOf ? "[" + fixed + "]" : fixed);
    }
    return value(key.shape(), place, plant);
  }

  private Optional<String> value(Shape shape, String place, boolean plant) {
    if (shape instanceof Shape.Text) {
      return Optional.of(quoted(plant ? word(place) : "vulsel" + ++fillers));
    }
    if (shape instanceof Shape.Formatted form) {
      return Optional.of(quoted(form.example()));
    }
    if (shape instanceof Shape.OneOf one) {
      return Optional.of(quoted(one.values().get(0)));
    }
    if (shape instanceof Shape.Numeric) {
      return Optional.of("1");
    }
    if (shape instanceof Shape.ListOf list) {
      return Optional.of("[" + items(list.item(), place, plant) + "]");
    }
    if (shape instanceof Shape.MapOf map) {
      return value(map.value(), place, plant).map(value -> "{\"en\": " + value + "}");
    }
    if (shape instanceof Shape.TextOr either) {
      return value(either.text(), place, plant);
    }
    return shape instanceof Shape.Structure structure
        ? Optional.of("{" + keys(structure, place, plant) + "}")
        : Optional.empty();
  }

  /** One item that all see and, in an entry that all see, one that is hidden. */
  private String items(Shape item, String place, boolean plant) {
    String first = value(item, place, plant).orElse("woord");
    if (plant || !isMarked(item)) {
      return first;
    }
    Shape.Structure structure =
        item instanceof Shape.TextOr either ? either.structure() : (Shape.Structure) item;
    String second = keys(structure, place + "[]", true);
    return first + ", {\"for\": " + Edition.TRAINER + ", " + second + "}";
  }

  private static boolean isMarked(Shape item) {
    Shape inside = item instanceof Shape.TextOr either ? either.structure() : item;
    return inside instanceof Shape.Structure keys && keys.key("for").isPresent();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
