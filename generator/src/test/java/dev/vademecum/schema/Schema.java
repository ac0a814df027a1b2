package dev.vademecum.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlScalar;
import dev.vademecum.yaml.YamlSequence;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

/** A JSON Schema, as others read it. */
public final class Schema {
  private final Validator validator =
      new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
  private final URI uri;

  /** A schema, which is itself held against the schema of its draft. */
  public Schema(String text) {
    this.uri = validator.registerSchema(text);
  }

  /** What is wrong with a value; empty where nothing is. */
  List<String> faults(YamlNode node) {
    return faults(json(node));
  }

  public List<String> faults(JsonElement json) {
    Validator.Result result = validator.validate(uri, json);
    return result.getErrors().stream()
        .map(e -> e.getInstanceLocation() + " " + e.getError())
        .toList();
  }

  private static JsonElement json(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      JsonObject object = new JsonObject();
      mapping.entries().forEach(e -> object.add(e.key().text(), json(e.value())));
      return object;
    }
    if (node instanceof YamlSequence list) {
      JsonArray array = new JsonArray();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    YamlScalar scalar = (YamlScalar) node;
    return switch (scalar.type()) {
      case TEXT, UNREADABLE -> new JsonPrimitive(scalar.text());
      case INTEGER, DECIMAL -> new JsonPrimitive(new BigDecimal(scalar.text()));
      case BOOLEAN -> new JsonPrimitive(scalar.text().equals("true"));
      case NULL -> JsonNull.INSTANCE;
    };
  }
}
