package dev.vademecum.entry;

import dev.vademecum.diagnostic.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of entries. */
public enum Kind {
  CHAPTER("chapters"),
  INTERVENTION("interventions"),
  MODEL("models"),
  CASE("cases"),
  COURSE("courses"),
  TERM("terms"),
  PERSON("people"),
  REFERENCE("references");

  private final String folder;

  /** Made once: every look at a map of entries asks for it. */
  private final String id;

  Kind(String folder) {
    this.folder = folder;
    this.id = name().toLowerCase(Locale.ROOT);
  }

  /** The word for this kind in links, messages and data, such as {@code intervention}. */
  public String id() {
    return id;
  }

  /** The word for this kind in a message: {@code chapter}. */
  public Message word() {
    return Message.of("kind." + id());
  }

  /** One entry of this kind in a message: {@code the chapter}. */
  public Message the() {
    return Message.of("kind.the." + id());
  }

  /** The folder of its sources and its pages; also the name of its YAML file of many entries. */
  public String folder() {
    return folder;
  }

  /** Whether each entry has a page, and not only a place on a common one. */
  public boolean hasOwnPage() {
    return switch (this) {
      case CHAPTER, INTERVENTION, MODEL, CASE, COURSE, PERSON -> true;
      case TERM, REFERENCE -> false;
    };
  }

  /** Whether one YAML file, named after the folder, may hold many of them. */
  public boolean isListed() {
    return switch (this) {
      case CHAPTER, INTERVENTION, MODEL, CASE, COURSE -> false;
      case TERM, PERSON, REFERENCE -> true;
    };
  }

  public static Optional<Kind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Kind::id).toList();
  }
}
