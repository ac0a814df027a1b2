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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRendererTest {
  private static final Messages DUTCH = Messages.forLanguage("nl");

  private static String render(Theme theme, PageView page) {
    return TemplateRenderer.of(DUTCH, theme).render(SampleViews.SITE, page);
  }

  private static NotFoundView page(String title) {
    Shell shell =
        new Shell(
            "", title, title, title, "", List.of(), List.of(), null, null, List.of(), List.of(),
            List.of(), List.of(), null);
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
    Theme theme = new Theme(Map.of("regions/colophon.ftlh", "<footer>${site.title}!</footer>"));
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
    Theme theme = new Theme(Map.of("pages/not-found.ftlh", template));
    assertThatThrownBy(() -> render(theme, page("x"))).isInstanceOf(TemplateFailure.class);
  }

  @Test
  void aFailureNamesTheTemplateAndThePlace() {
    Theme theme = new Theme(Map.of("regions/colophon.ftlh", "<p>\n  ${site.nothing}</p>"));
    TemplateFailure failure =
        catchThrowableOfType(TemplateFailure.class, () -> render(theme, page("x")));
    assertThat(failure.template()).isEqualTo("regions/colophon.ftlh");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure.column()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#list 1.. as x></#list>", "<#list 1.. as x>more and more</#list>"})
  void aThemeThatDoesNotEndIsStopped(String endless) {
    Theme theme = new Theme(Map.of("regions/colophon.ftlh", "<p>\n" + endless));
    TemplateRenderer renderer = TemplateRenderer.of(DUTCH, theme, Duration.ofMillis(300));
    TemplateFailure failure =
        catchThrowableOfType(
            TemplateFailure.class, () -> renderer.render(SampleViews.SITE, page("x")));
    assertThat(failure.template()).isEqualTo("regions/colophon.ftlh");
    assertThat(failure.line()).isEqualTo(2);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aThemeThatCallsItselfIsStopped() {
    Theme theme = new Theme(Map.of("pages/not-found.ftlh", "<#macro m><@m/></#macro><@m/>"));
    assertThatThrownBy(() -> render(theme, page("x")))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageContaining("calls itself");
  }

  @Test
  void theSameViewGivesTheSameBytesFromManyThreads() {
    TemplateRenderer renderer = TemplateRenderer.of(DUTCH, Theme.NONE);
    PageView view = Objects.requireNonNull(SampleViews.all().get("cases/tom.html"));
    String once = renderer.render(SampleViews.SITE, view);
    List<String> often =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> renderer.render(SampleViews.SITE, view))
            .distinct()
            .toList();
    assertThat(often).containsExactly(once);
  }
}
