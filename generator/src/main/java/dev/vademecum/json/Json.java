package dev.vademecum.json;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /**
   * An array whose items are made one after the other while it is written, and are gone then: all
   * of them at once would be many times as large as their text.
   *
   * @param items gives the same ones each time it is asked
   */
  record Made(Iterable<? extends Json> items) implements Json {}

  /** An object. */
  final class Members implements Json {
    private static final Members NONE = new Members(null, "", new Flag(false));

    private final @Nullable Members before;
    private final String name;
    private final Json value;

    /** Knows only its last member, as objects are made one member at a time. */
    private Members(@Nullable Members before, String name, Json value) {
      this.before = before;
      this.name = name;
      this.value = value;
    }

    /** All members in their order; a name that came twice has its place and its last value. */
    public Map<String, Json> members() {
      Deque<Members> all = new ArrayDeque<>();
      for (Members last = this; last.before != null; last = last.before) {
        all.push(last);
      }
      Map<String, Json> members = new LinkedHashMap<>();
      all.forEach(member -> members.put(member.name, member.value));
      return Collections.unmodifiableMap(members);
    }

    /** This object with one more member, or with another value for it. */
    public Members with(String name, Json value) {
      return new Members(this, name, value);
    }

    /** This object with the members of another one after its own. */
    public Members and(Members others) {
      Members both = this;
      for (Map.Entry<String, Json> member : others.members().entrySet()) {
        both = both.with(member.getKey(), member.getValue());
      }
      return both;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Members object && members().equals(object.members());
    }

    @Override
    public int hashCode() {
      return members().hashCode();
    }

    @Override
    public String toString() {
      return line();
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
    return Members.NONE;
  }

  /** An object with these members, in their order. */
  static Members object(Map<String, ? extends Json> members) {
    Members object = object();
    for (Map.Entry<String, ? extends Json> member : members.entrySet()) {
      object = object.with(member.getKey(), member.getValue());
    }
    return object;
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

  /** Writes the same document in UTF-8, without having it in memory as a whole. */
  default void print(OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write(text, "  ");
    text.write("\n");
    text.flush();
  }

  private String text(String indent) {
    StringWriter text = new StringWriter();
    try {
      write(text, indent);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer has no reason to
    }
    return text.toString();
  }

  private void write(Writer text, String indent) throws IOException {
    JsonWriter writer = new JsonWriter(text);
    writer.setIndent(indent);
    writer.setHtmlSafe(false);
    write(this, writer);
    writer.flush();
  }

  private static void write(Json json, JsonWriter writer) throws IOException {
    if (json instanceof Text text) {
      writer.value(text.value());
    } else if (json instanceof Whole number) {
      writer.value(number.value());
    } else if (json instanceof Flag flag) {
      writer.value(flag.value());
    } else if (json instanceof Items list) {
      write(list.items(), writer);
    } else if (json instanceof Made made) {
      write(made.items(), writer);
    } else if (json instanceof Members object) {
      writer.beginObject();
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        write(member.getValue(), writer.name(member.getKey()));
      }
      writer.endObject();
    }
  }

  private static void write(Iterable<? extends Json> items, JsonWriter writer) throws IOException {
    writer.beginArray();
    for (Json item : items) {
      write(item, writer);
    }
    writer.endArray();
  }
}
