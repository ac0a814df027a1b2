package dev.vademecum.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.vademecum.templates.sample.SampleViews;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.NotFoundView;
import dev.vademecum.templates.view.PageView;
import dev.vademecum.templates.view.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRendererTest {
  private static final Messages DUTCH = Messages.forLanguage("nl");

  private static String render(Theme theme, PageView page) {
    return render(TemplateRenderer.of(DUTCH, theme), page);
  }

  private static String render(TemplateRenderer renderer, PageView page) {
    return new String(renderer.render(SampleViews.SITE, page), StandardCharsets.UTF_8);
  }

  private static Theme theme(Map<String, String> files) {
    return new Theme(files, Map.of(), Map.of());
  }

  private static NotFoundView page(String title) {
    Shell shell =
        new Shell(
            "",
            title,
            title,
            title,
            "",
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Html.EMPTY,
            null);
    return new NotFoundView(shell, List.of(new Link(title, title, title)));
  }

  @Test
  void textIsEscapedWhereverItStands() {
    String hostile = "<script>alert(1)</script>\" onclick=\"x' & </title>";
    Document document = Jsoup.parse(render(Theme.NONE, page(hostile)));
    assertThat(document.title()).startsWith(hostile);
    assertThat(document.select("h1").text()).isEqualTo(hostile);
    assertThat(document.select("main script, [onclick]")).isEmpty();
  }

  @Test
  void trustedHtmlIsNotEscapedAgain() {
    String text = render(Theme.NONE, Objects.requireNonNull(SampleViews.all().get("index.html")));
    assertThat(text).contains("<div class=\"lead\"><p>Een werkboek");
    assertThat(Html.text("a < b & 'c' \"d\"").markup())
        .isEqualTo("a &lt; b &amp; &#39;c&#39; &quot;d&quot;");
  }

  @Test
  void aThemeReplacesATemplate() {
    Theme theme = theme(Map.of("regions/colophon.ftlh", "<footer>${site.title}!</footer>"));
    assertThat(render(theme, page("x"))).contains("<footer>Loopbaancoaching!</footer>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${site?api.class}",
        "${site.class}",
        "${site.getClass()}",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "${nothing}",
        "<#if>"
      })
  void aThemeCannotReachOutOfItsViews(String template) {
    Theme theme = theme(Map.of("pages/not-found.ftlh", template));
    assertThatThrownBy(() -> render(theme, page("x"))).isInstanceOf(TemplateFailure.class);
  }

  @Test
  void aFailureNamesTheTemplateAndThePlace() {
    Theme theme = theme(Map.of("regions/colophon.ftlh", "<p>\n  ${site.nothing}</p>"));
    TemplateFailure failure =
        catchThrowableOfType(TemplateFailure.class, () -> render(theme, page("x")));
    assertThat(failure.template()).isEqualTo("regions/colophon.ftlh");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure.column()).isEqualTo(5);
  }

  private static TemplateFailure failure(Map<String, String> files, Duration limit) {
    TemplateRenderer renderer = TemplateRenderer.of(DUTCH, theme(files), limit);
    return catchThrowableOfType(
        TemplateFailure.class, () -> renderer.render(SampleViews.SITE, page("x")));
  }

  @ParameterizedTest
  @CsvSource({
    "STEPS, <#list 1.. as x></#list>",
    "SIZE, <#list 1.. as x>more and more and more and more</#list>",
    "STEPS, <#macro m n><#list 1.. as x></#list></#macro><@m 1/>",
    "DEPTH, <#macro m><@m/></#macro><@m/>",
    "DEPTH, <#macro m>more <@m/> more</#macro><@m/>",
    "DEPTH, <#include '/regions/colophon.ftlh'>",
    "DEPTH, <#function f x><#return f(x + 1)></#function>${f(1)}",
    "TIME, ${('a' + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')?matches('((a*)*)*b')?c}",
    "TIME, ${(1..)?filter(x -> false)?size}"
  })
  void aThemeThatDoesNotEndIsStopped(TemplateFailure.Reason reason, String endless) {
    boolean clock = reason == TemplateFailure.Reason.TIME;
    TemplateFailure failure =
        failure(
            Map.of("regions/colophon.ftlh", "<p>\n" + endless),
            clock ? Duration.ofMillis(500) : Duration.ofMinutes(1));
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.template()).isEqualTo("regions/colophon.ftlh");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void workIsBoundedAtTheSamePlaceEachTime() {
    Map<String, String> files =
        Map.of("regions/colophon.ftlh", "<#list 1.. as x>\n<#list 1..7 as y></#list></#list>");
    TemplateFailure once = failure(files, Duration.ofMinutes(1));
    TemplateFailure again = failure(files, Duration.ofMinutes(1));
    assertThat(List.of(again.line(), again.column()))
        .isEqualTo(List.of(once.line(), once.column()));
  }

  @Test
  void afterATemplateThatDoesNotEndNoPageIsTried() {
    TemplateRenderer renderer =
        TemplateRenderer.of(
            DUTCH, theme(Map.of("regions/colophon.ftlh", "<#list 1.. as x></#list>")));
    TemplateFailure first =
        catchThrowableOfType(
            TemplateFailure.class, () -> renderer.render(SampleViews.SITE, page("x")));
    assertThatThrownBy(() -> renderer.render(SampleViews.SITE, page("y"))).isSameAs(first);
  }

  @Test
  void everyTemplateOfTheDefaultLookIsKnown() throws IOException {
    Path folder = Path.of("src/main/resources/dev/vademecum/templates");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(Theme.templateNames())
          .containsExactlyElementsOf(
              files
                  .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                  .filter(name -> name.endsWith(".ftlh"))
                  .filter(name -> !name.startsWith("live/")) // for authors, so not for themes
                  .sorted()
                  .toList());
    }
  }

  @Test
  void aTemplateThatCannotBeReadIsFoundWhetherAPageAsksForItOrNot() {
    Theme theme = theme(Map.of("regions/own.ftlh", "<p>\n<#if x>", "pages/home.ftlh", "${"));
    assertThat(TemplateRenderer.of(DUTCH, theme).unreadable())
        .extracting(TemplateFailure::template)
        .containsExactly("pages/home.ftlh", "regions/own.ftlh");
  }

  @Test
  void theSameViewGivesTheSameBytesFromManyThreads() {
    TemplateRenderer renderer = TemplateRenderer.of(DUTCH, Theme.NONE);
    PageView view = Objects.requireNonNull(SampleViews.all().get("cases/tom.html"));
    String once = render(renderer, view);
    List<String> often =
        IntStream.range(0, 64).parallel().mapToObj(i -> render(renderer, view)).distinct().toList();
    assertThat(often).containsExactly(once);
  }
}
