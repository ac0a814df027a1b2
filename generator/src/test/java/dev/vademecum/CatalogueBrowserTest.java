package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The sample's catalogue in a real browser, from disk and from a server. */
class CatalogueBrowserTest extends SampleInBrowser {
  private static final String PAGE = "trainer/interventions/index.html";

  /** Values that no intervention of the sample has together. */
  private static final String NOTHING = "?setting=team&duration=15-30&phase=intake";

  @BeforeEach
  void forget() {
    complaints();
  }

  private static WebElement check(String key) {
    return browser.findElement(By.cssSelector("[id='" + key + "'] input"));
  }

  private static String found() {
    return browser.findElement(By.className("found")).getText().replace('\u00A0', ' ');
  }

  private static long shown() {
    return browser.findElements(By.cssSelector("tbody tr:not([hidden])")).size();
  }

  private static String count(String key) {
    return browser.findElement(By.cssSelector("[id='" + key + "'] .count")).getText();
  }

  private static WebElement focused() {
    return browser.switchTo().activeElement();
  }

  /** How many rows of the page have all of some values. */
  private static long having(String... keys) {
    return site.page(PAGE).select("tr[data-values]").stream()
        .map(row -> List.of(row.attr("data-values").split(" ", -1)))
        .filter(values -> values.containsAll(List.of(keys)))
        .count();
  }

  private void narrows(String address) {
    browser.get(address);
    assertThat(found()).isEqualTo("38 interventies");
    check("question.wie-ben-ik").click();
    assertThat(shown()).isEqualTo(having("question.wie-ben-ik"));
    check("phase.intake").click();
    long both = having("question.wie-ben-ik", "phase.intake");
    assertThat(found()).isEqualTo(both + " van 38 interventies");
    assertThat(shown()).isEqualTo(both);
    assertThat(count("question.wat-kan-ik"))
        .isEqualTo("" + having("question.wat-kan-ik", "phase.intake"));
    check("phase.loopbaanvraag").click();
    assertThat(shown()).as("values of one facet widen the choice").isGreaterThan(both);
    assertThat(browser.getCurrentUrl())
        .endsWith("index.html?question=wie-ben-ik&phase=intake,loopbaanvraag");
    browser.navigate().back();
    assertThat(shown()).isEqualTo(both);
    browser.navigate().refresh();
    assertThat(shown()).as("the address keeps the choice").isEqualTo(both);
    browser.navigate().back();
    browser.navigate().back();
    assertThat(found()).isEqualTo("38 interventies");
    browser.navigate().forward();
    assertThat(check("question.wie-ben-ik").isSelected()).isTrue();
  }

  @Test
  void itNarrowsFromDisk() {
    narrows(onDisk(PAGE));
  }

  @Test
  void itNarrowsUnderAStrictPolicy() throws IOException {
    try (StrictServer server = new StrictServer(site.output())) {
      narrows(server.address(PAGE));
      assertThat(complaints()).isEmpty();
      assertThat(server.refused()).isEmpty();
    }
  }

  @Test
  void aLinkToAValueChoosesIt() {
    browser.get(onDisk(PAGE) + "#phase.intake");
    assertThat(shown()).isEqualTo(having("phase.intake"));
  }

  @Test
  void aRangeChoosesAllValuesThatItTouches() {
    browser.get(
        site.output().resolve("trainer/interventions/contracteren.html").toUri().toString());
    browser.findElement(By.cssSelector(".fact-group-size a")).click();
    List<String> sizes = List.of("group-size.1", "group-size.2", "group-size.3-6");
    assertThat(sizes).allMatch(key -> check(key).isSelected());
    assertThat(found()).isEqualTo(having("group-size.1") + " van 38 interventies");
  }

  @Test
  void anEmptyResultSaysWhatToLoosen() {
    browser.get(onDisk(PAGE) + NOTHING);
    assertThat(found()).isEqualTo("Niets past bij deze keuze.");
    List<WebElement> ways = browser.findElements(By.cssSelector(".loosen button"));
    assertThat(ways)
        .extracting(WebElement::getText)
        .containsExactly(
            "Zonder Setting: team: " + having("duration.15-30", "phase.intake") + " interventie");
    ways.get(0).click();
    assertThat(shown()).isEqualTo(having("duration.15-30", "phase.intake"));
  }

  @Test
  void theKeyboardChoosesAndTakesBackAndKeepsItsPlace() {
    browser.get(onDisk(PAGE));
    WebElement first = check("question.wie-ben-ik");
    first.sendKeys(Keys.SPACE);
    assertThat(focused()).isEqualTo(first);
    first.sendKeys(Keys.TAB);
    assertThat(focused()).isEqualTo(check("question.wat-kan-ik"));
    focused().sendKeys(Keys.SPACE);
    WebElement drop = browser.findElement(By.className("drop"));
    assertThat(drop.getAccessibleName()).isEqualTo("Kernvraag: Wie ben ik? weghalen");
    drop.sendKeys(Keys.ENTER);
    assertThat(focused().getText()).isEqualTo("Kernvraag: Wat kan ik?");
    focused().sendKeys(Keys.ENTER);
    assertThat(focused().getAttribute("class")).isEqualTo("found");
    assertThat(found()).isEqualTo("38 interventies");
  }

  @Test
  void theChoiceIsSavedAsTheLinesOfTheFile() throws Exception {
    Path downloads = Files.createDirectory(temp.resolve("downloads"));
    browser.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    browser.get(onDisk(PAGE) + "?phase=intake");
    browser.findElement(By.className("csv")).click();
    Path file = downloads.resolve("interventions.csv");
    for (int i = 0; i < 100 && !Files.exists(file); i++) {
      Thread.sleep(100);
    }
    List<String> saved = Files.readAllLines(file);
    Path all = site.output().resolve("trainer/interventions.csv");
    List<String> whole = Files.readAllLines(all);
    assertThat(saved)
        .hasSize(1 + (int) having("phase.intake"))
        .isSubsetOf(whole)
        .startsWith(whole.get(0));
  }

  @Test
  void noStateKeepsAnyoneOut() throws IOException {
    for (String state : List.of("", "?question=wie-ben-ik&phase=intake", NOTHING)) {
      browser.get(onDisk(PAGE) + state);
      Chromium.bringAxe(browser);
      assertThat(Chromium.violations(browser)).as(state).isEmpty();
    }
  }
}
