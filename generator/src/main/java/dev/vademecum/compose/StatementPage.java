package dev.vademecum.compose;

import dev.vademecum.config.Statement;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Limitation;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.StatementView;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page on which the makers of a handbook declare how accessible it is. */
final class StatementPage {
  private static final Pattern MAIL = Pattern.compile("[^\\s@/:]+@[^\\s@/:]+");
  private static final Pattern WEB = Pattern.compile("https?://\\S+");

  private final Composition all;
  private final Messages messages;
  private final Statement statement;

  private StatementPage(Composition all, Statement statement) {
    this.all = all;
    this.messages = all.messages();
    this.statement = statement;
  }

  static StatementView view(Composition all, Statement statement) {
    return new StatementPage(all, statement).view();
  }

  private StatementView view() {
    Frames frames = new Frames(Page.of(all, CommonPage.ACCESSIBILITY));
    String title = all.handbook().config().title();
    return new StatementView(
        frames.of(CommonPage.ACCESSIBILITY, Frames.title(messages, CommonPage.ACCESSIBILITY)),
        messages.text("statement." + statement.status(), title, statement.standard()),
        facts(),
        statement.limitations().stream().map(this::limitation).toList(),
        statement.contacts().stream().map(StatementPage::contact).toList(),
        statement.responseDays().isPresent()
            ? messages.count("response-day", statement.responseDays().getAsInt())
            : "",
        complaints());
  }

  private List<Fact> facts() {
    String unassessed = statement.status().equals("unassessed") ? "" : statement.assessment();
    return Stream.of(
            fact("standard", statement.standard()),
            fact("assessment", all.word("statement.assessment.", unassessed)),
            fact("report", statement.report()),
            fact("date", Words.date(messages, statement.date())))
        .flatMap(List::stream)
        .toList();
  }

  private Limitation limitation(Statement.Limitation limitation) {
    return new Limitation(
        limitation.what(),
        Stream.of(
                fact("criterion", limitation.criterion()),
                fact("why", limitation.why()),
                fact("instead", limitation.instead()),
                fact("planned", limitation.planned()))
            .flatMap(List::stream)
            .toList());
  }

  private List<Fact> fact(String id, String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(new Fact(id, messages.text("statement." + id), List.of(contact(text))));
  }

  /** A mail address and an address of the web are links. */
  private static Link contact(String text) {
    if (MAIL.matcher(text).matches()) {
      return new Link(text, "mailto:" + text, "");
    }
    return WEB.matcher(text).matches() ? new Link(text, text, "external") : Link.plain(text);
  }

  private Link complaints() {
    String url = statement.complaints().url();
    return new Link(statement.complaints().name(), url, url.isEmpty() ? "" : "external");
  }
}
