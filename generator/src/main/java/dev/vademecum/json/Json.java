package dev.vademecum.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in JSON. Objects keep the order of their members. */
public sealed interface Json {
  /** A string. */
  record Text(String value) implements Json {}

  /** A whole number. */
  record Whole(long value) implements Json {}

  /** True or false. */
  record Flag(boolean value) implements Json {}

  /** An array. */
  record Items(List<Json> items) implements Json {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** An object. */
  record Members(Map<String, Json> members) implements Json {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** This object with one more member, or with another value for it. */
    public Members with(String name, Json value) {
      Map<String, Json> more = new LinkedHashMap<>(members);
      more.put(name, value);
      return new Members(more);
    }

    /** This object with the members of another one after its own. */
    public Members and(Members others) {
      Map<String, Json> more = new LinkedHashMap<>(members);
      more.putAll(others.members());
      return new Members(more);
    }

    public Members with(String name, String value) {
      return with(name, new Text(value));
    }

    public Members with(String name, long value) {
      return with(name, new Whole(value));
    }

    public Members with(String name, boolean value) {
      return with(name, new Flag(value));
    }
  }

  static Members object() {
    return new Members(Map.of());
  }

  static Items array(Collection<? extends Json> items) {
    return new Items(List.copyOf(items));
  }

  static Items array(Json... items) {
    return array(Arrays.asList(items));
  }

  static Items texts(Collection<String> texts) {
    return array(texts.stream().map(Text::new).toList());
  }

  /** This value as a document: indented by two spaces, and with a line break at its end. */
  default String print() {
    return text("  ") + "\n";
  }

  /** This value as short as can be. */
  default String line() {
    return text("");
  }

  private String text(String indent) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = new JsonWriter(text)) {
      writer.setIndent(indent);
      writer.setHtmlSafe(false);
      write(this, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer has no reason to
    }
    return text.toString();
  }

  private static void write(Json json, JsonWriter writer) throws IOException {
    if (json instanceof Text text) {
      writer.value(text.value());
    } else if (json instanceof Whole number) {
      writer.value(number.value());
    } else if (json instanceof Flag flag) {
      writer.value(flag.value());
    } else if (json instanceof Items list) {
      writer.beginArray();
      for (Json item : list.items()) {
        write(item, writer);
      }
      writer.endArray();
    } else if (json instanceof Members object) {
      writer.beginObject();
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        write(member.getValue(), writer.name(member.getKey()));
      }
      writer.endObject();
    }
  }
}
