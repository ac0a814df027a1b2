package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.PageView;
import dev.vademecum.templates.view.Shell;
import dev.vademecum.templates.view.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The chapter of the manual on what templates get is what the view records and their Javadoc say.
 */
class ViewsChapterTest {
  private static final Path CHAPTER = SampleHandbook.MANUAL.resolve("chapters/15-views.md");
  private static final Path SOURCES =
      Path.of("../templates/src/main/java/dev/vademecum/templates/view");

  private static final String FRAME =
      """
      ---
      title: What templates get
      subtitle: Every value of every page, for those who replace a template
      summary: The values that a template of a theme can show, page by page, with their types and meanings.
      see_also: [themes]
      ---

      This chapter is for looking things up. [[themes]] explains how a template is replaced. It is made of the definitions that the templates
      are called with, so it is true of this version; before 1.0 values may still change their names.

      A template has `site`, `shell` and `page`. *Text* is escaped when it is shown; *HTML* is not escaped again. A text that is not there is
      empty, so `<#if page.response?has_content>` asks for it; what may be *nothing* is asked for with `<#if shell.next??>`. A value that
      needs no words beyond its name has none here.

      ## What all pages have {#common}

      SITE
      SHELL
      ## The pages {#pages}

      Each is the `page` of the template of its name in `theme/pages`; all have a `shell`.

      PAGES
      ## What they are made of {#parts}

      PARTS
      """;

  /** The records that a value of these is made of, by name. */
  private static Map<String, Class<?>> parts(Stream<Class<?>> from) {
    Map<String, Class<?>> parts = new TreeMap<>();
    from.forEach(view -> collect(view, parts));
    Set.of(Site.class, Shell.class, Html.class).forEach(known -> parts.remove(name(known)));
    pages().forEach(page -> parts.remove(name(page)));
    return parts;
  }

  private static void collect(Class<?> view, Map<String, Class<?>> parts) {
    if (view.isRecord() && parts.put(name(view), view) == null) {
      Arrays.stream(view.getRecordComponents())
          .map(component -> item(component.getGenericType()))
          .forEach(type -> collect(type, parts));
    }
  }

  private static Stream<Class<?>> pages() {
    return Arrays.stream(PageView.class.getPermittedSubclasses());
  }

  private static String name(Class<?> view) {
    return view.getSimpleName();
  }

  /** What a list holds, or the type itself. */
  private static Class<?> item(Type type) {
    return type instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  private static String words(RecordComponent component) {
    Type type = component.getGenericType();
    String one = words(item(type));
    boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return (type instanceof ParameterizedType ? "list of " + one : one)
        + (absent ? ", or nothing" : "");
  }

  private static String words(Class<?> type) {
    if (type == String.class) {
      return "text";
    }
    if (type == Html.class) {
      return "HTML";
    }
    if (type == boolean.class) {
      return "`true` or `false`";
    }
    return type == int.class ? "number" : "[" + name(type) + "](#" + id(type) + ")";
  }

  private static String id(Class<?> view) {
    return "view-" + hyphened(name(view));
  }

  private static String hyphened(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String section(Class<?> view, String title) {
    String javadoc = javadoc(view);
    String[] tags = javadoc.split("(?m)^@param ", -1);
    StringBuilder text = new StringBuilder("### " + title + " {#" + id(view) + "}\n\n");
    text.append(line(tags[0])).append("\n\n| Value | What it is | Meaning |\n|---|---|---|\n");
    for (RecordComponent component : view.getRecordComponents()) {
      String meaning =
          Arrays.stream(tags)
              .skip(1)
              .filter(tag -> tag.startsWith(component.getName() + " "))
              .map(tag -> line(tag.substring(component.getName().length())))
              .collect(Collectors.joining());
      text.append("| `%s` | %s | %s |\n".formatted(component.getName(), words(component), meaning));
    }
    return text.append("\n").toString().replace("|  |", "| |");
  }

  private static String line(String javadoc) {
    String text = javadoc.strip().replaceAll("\\s+", " ");
    return text.replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
        .replaceAll("(?<!`)(\\{\\d}|<[a-z]+>)(?!`)", "`$1`")
        .replace("|", "\\|");
  }

  /** The comment of a record, without its stars. */
  private static String javadoc(Class<?> view) {
    try {
      String source = Files.readString(SOURCES.resolve(name(view) + ".java"));
      Matcher comment =
          Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record").matcher(source);
      assertThat(comment.find()).as("%s has Javadoc", view).isTrue();
      return comment.group(1).replaceAll("(?m)^ *\\* ?", "").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sections(Stream<Class<?>> views, boolean arePages) {
    return views
        .map(view -> section(view, arePages ? "`" + kind(view) + "`" : name(view)))
        .collect(Collectors.joining())
        .stripTrailing();
  }

  private static String kind(Class<?> page) {
    return hyphened(name(page).replaceFirst("View$", ""));
  }

  private static String chapter() {
    Stream<Class<?>> all = Stream.concat(Stream.<Class<?>>of(Site.class, Shell.class), pages());
    return FRAME
        .replace("SITE", section(Site.class, "`site`").stripTrailing() + "\n")
        .replace("SHELL", section(Shell.class, "`shell`").stripTrailing() + "\n")
        .replace("PAGES", sections(pages(), true) + "\n")
        .replace("PARTS\n", sections(parts(all).values().stream(), false) + "\n");
  }

  @Test
  void theChapterSaysWhatTheRecordsSay() throws IOException {
    if (Boolean.getBoolean("vademecum.rewrite")) {
      Files.writeString(CHAPTER, chapter());
    }
    assertThat(Files.readString(CHAPTER))
        .as("%s, which is written by this test with -Dvademecum.rewrite=true", CHAPTER)
        .isEqualTo(chapter());
  }

  /** A template is found by the name of its page, and each page has its section. */
  @Test
  void everyTemplateHasASection() throws IOException {
    List<String> kinds = pages().map(ViewsChapterTest::kind).toList();
    assertThat(kinds).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    String chapter = Files.readString(CHAPTER);
    assertThat(kinds).allMatch(kind -> chapter.contains("### `" + kind + "` {#"));
  }
}
