package dev.vademecum.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.templates.sample.SampleViews;
import dev.vademecum.templates.view.PageView;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, shown on one of each kind. */
class SamplePagesTest {
  private static final Map<String, TemplateRenderer> RENDERERS =
      Messages.languages().stream()
          .collect(
              Collectors.toMap(
                  language -> language,
                  language -> TemplateRenderer.of(Messages.forLanguage(language), Theme.NONE)));

  static Stream<String> paths() {
    return SampleViews.all().keySet().stream();
  }

  private static String html(String path) {
    return html("nl", path);
  }

  private static String html(String language, String path) {
    PageView view = Objects.requireNonNull(SampleViews.all().get(path), path);
    TemplateRenderer renderer = Objects.requireNonNull(RENDERERS.get(language), language);
    return new String(renderer.render(SampleViews.SITE, view), StandardCharsets.UTF_8);
  }

  private static Document page(String path) {
    return Jsoup.parse(html(path));
  }

  @Test
  void theSampleHasEveryKindOfPage() {
    Set<Class<?>> shown =
        SampleViews.all().values().stream().map(PageView::getClass).collect(Collectors.toSet());
    assertThat(shown).containsExactlyInAnyOrder(PageView.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("paths")
  void aPageHasItsTitleLanguageLandmarksAndSkipLink(String path) {
    Document page = page(path);
    assertThat(page.select("html").attr("lang")).isEqualTo("nl");
    assertThat(page.title()).contains("Loopbaancoaching");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select(".bar > header, .bar > nav, body > main, body > footer")).hasSize(4);
    Element first = Objects.requireNonNull(page.body().firstElementChild());
    assertThat(first.attr("href")).isEqualTo("#" + page.select("main").attr("id"));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void nothingOnAPageNeedsMoreThanTheStrictestPolicy(String path) {
    Document page = page(path);
    assertThat(page.select("style, [style], iframe, object, embed, base")).isEmpty();
    assertThat(page.select("script")).allSatisfy(s -> assertThat(s.attr("src")).endsWith(".js"));
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .extracting(Attribute::getKey)
          .noneMatch(name -> name.startsWith("on"));
    }
    assertThat(page.select("[src^=http], link[href^=http]")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void anIdIsThereOnceAndLinksWithinThePageArrive(String path) {
    Document page = page(path);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = new HashSet<>(ids);
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allMatch(h -> known.contains(h.substring(1)));
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .allMatch(known::contains);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyAssetAPageAsksForIsThere(String path) {
    Set<String> assets =
        Assets.of(Palette.of(Palette.DEFAULT_ACCENT), "Coaching", Theme.NONE).files().keySet();
    String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    assertThat(page(path).select("head link[href], script[src]"))
        .hasSizeBetween(4, 5)
        .allSatisfy(
            asset ->
                assertThat(assets)
                    .contains((asset.attr("href") + asset.attr("src")).substring(root.length())));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void headingsGoDownOneLevelAtATime(String path) {
    int before = 0;
    for (Element heading : page(path).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void thePageIsWellFormed(String path) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Jsoup.parse(html(path), "", parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void emptyPartsLeaveNoEmptyElements(String path) {
    String empty = "main :is(p, ul, ol, dl, dd, h2, h3, section):empty:not([hidden])";
    assertThat(page(path).select(empty)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void theCurrentPageIsMarkedAtMostOnceInTheContents(String path) {
    assertThat(page(path).select(".sidebar [aria-current=page]")).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyLanguageRendersEveryPage(String path) {
    assertThat(Messages.languages())
        .allSatisfy(language -> assertThat(html(language, path)).endsWith("</html>\n"));
  }
}
