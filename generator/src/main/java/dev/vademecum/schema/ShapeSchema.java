package dev.vademecum.schema;

import dev.vademecum.edition.Marks;
import dev.vademecum.json.Json;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says in JSON Schema what {@code ShapeCheck} holds values against: what one refuses the other does
 * too. An empty value counts as absent, so only required keys must have one.
 */
final class ShapeSchema {
  private static final Json ANYTHING = Json.object();
  private static final Json NULL = Json.object().with("type", "null");

  private final Descriptions descriptions;
  private final List<String> scopes;
  private final List<String> editions;

  ShapeSchema(Descriptions descriptions, List<String> scopes, List<String> editions) {
    this.editions = editions;
    this.descriptions = descriptions;
    this.scopes = scopes;
  }

  Json.Members structure(Shape.Structure structure) {
    return structure(structure, List.of());
  }

  private Json.Members structure(Shape.Structure structure, List<String> path) {
    Json.Members properties = Json.object();
    for (Key key : structure.keys()) {
      properties = properties.with(key.name(), key(key, path));
    }
    List<String> required =
        structure.keys().stream()
            .filter(key -> key.need() == Key.Need.REQUIRED && key.instead().isEmpty())
            .map(Key::name)
            .toList();
    List<Json> either =
        structure.keys().stream()
            .filter(key -> !key.instead().isEmpty())
            .<Json>map(ShapeSchema::orInstead)
            .toList();
    Json.Members schema = Json.object().with("type", "object").with("properties", properties);
    Json.Members needing =
        required.isEmpty() ? schema : schema.with("required", Json.texts(required));
    return (either.isEmpty() ? needing : needing.with("allOf", Json.array(either)))
        .with("patternProperties", Json.object().with("^x-", ANYTHING))
        .with("additionalProperties", false);
  }

  /** A key, or all that may stand for it, one of which has words. */
  private static Json.Members orInstead(Key key) {
    List<Json> ways = new ArrayList<>();
    ways.add(present(List.of(key.name()), key.name(), Json.object().with("not", NULL)));
    for (String other : key.instead()) {
      ways.add(present(key.instead(), other, Json.object().with("type", "string")));
    }
    return Json.object().with("anyOf", Json.array(ways));
  }

  private static Json.Members present(List<String> keys, String one, Json.Members value) {
    return Json.object()
        .with("required", Json.texts(keys))
        .with("properties", Json.object().with(one, value));
  }

  private Json key(Key key, List<String> path) {
    List<String> here = Stream.concat(path.stream(), Stream.of(key.name())).toList();
    Json.Members schema =
        descriptions
            .of(scopes, here)
            .map(text -> Json.object().with("description", text))
            .orElse(Json.object());
    Json.Members value = value(shape(key), here);
    if (key.need() != Key.Need.REQUIRED || !key.instead().isEmpty()) {
      value = orNothing(value);
    }
    Json.Members whole = schema.and(value);
    return key.otherwise()
        .<Json.Members>map(text -> whole.with("default", ScalarSchema.value(key.shape(), text)))
        .orElse(whole);
  }

  /** Where the handbook has editions, a mark names one of them. */
  private Shape shape(Key key) {
    return key.name().equals(Marks.FOR) && !editions.isEmpty()
        ? Shape.oneOrMore(new Shape.OneOf(editions))
        : key.shape();
  }

  private Json.Members value(Shape shape, List<String> path) {
    if (shape instanceof Shape.Structure structure) {
      return structure(structure, path);
    }
    if (shape instanceof Shape.ListOf list) {
      return list(list, path);
    }
    if (shape instanceof Shape.MapOf map) {
      Json.Members any =
          Json.object()
              .with("type", "object")
              .with("additionalProperties", item(map.value(), path));
      return map.key().map(form -> any.with("propertyNames", ScalarSchema.name(form))).orElse(any);
    }
    if (shape instanceof Shape.Outline outline) {
      return outline(outline, path);
    }
    if (shape instanceof Shape.TextOr either) {
      return anyOf(value(either.text(), path), structure(either.structure(), path));
    }
    return shape instanceof Shape.Anything ? Json.object() : ScalarSchema.of(shape);
  }

  private Json.Members list(Shape.ListOf list, List<String> path) {
    Json.Members many = Json.object().with("type", "array").with("items", item(list.item(), path));
    if (!list.orSingle()) {
      return many;
    }
    Json.Members one = value(list.item(), path);
    return list.item() instanceof Shape.Text
        ? ScalarSchema.orType(one, "array").with("items", item(list.item(), path))
        : anyOf(one, many);
  }

  /** A list within a group is what the outermost list is. */
  private static Json.Members outline(Shape.Outline outline, List<String> path) {
    String here = "#/properties/" + String.join("/properties/", path);
    Json.Members group =
        Json.object()
            .with("type", "object")
            .with(
                "properties",
                Json.object()
                    .with(outline.label(), ScalarSchema.of(Shape.text()))
                    .with(outline.items(), Json.object().with("$ref", here)))
            .with("required", Json.texts(List.of(outline.label(), outline.items())))
            .with("patternProperties", Json.object().with("^x-", ANYTHING))
            .with("additionalProperties", false);
    return Json.object()
        .with("type", "array")
        .with("items", anyOf(ScalarSchema.of(Shape.text()), group));
  }

  /** In a list an empty text is a text. */
  private Json.Members item(Shape shape, List<String> path) {
    Json.Members item = value(shape, path);
    return shape instanceof Shape.Text ? orNothing(item) : item;
  }

  private static Json.Members anyOf(Json... schemas) {
    return Json.object().with("anyOf", Json.array(schemas));
  }

  private static Json.Members orNothing(Json.Members schema) {
    if (schema.members().get("anyOf") instanceof Json.Items either) {
      List<Json> more = new ArrayList<>(either.items());
      more.add(NULL);
      return schema.with("anyOf", Json.array(more));
    }
    if (schema.members().containsKey("enum")) {
      return anyOf(schema, NULL);
    }
    return schema.members().containsKey("type") ? ScalarSchema.orType(schema, "null") : schema;
  }
}
