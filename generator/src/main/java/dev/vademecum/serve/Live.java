package dev.vademecum.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.vademecum.source.Fingerprint;
import dev.vademecum.templates.LiveFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is served beside the handbook, to bring the next build before its reader: a script that
 * every page gets on its way out, and what that asks for.
 */
final class Live {
  private static final String FOLDER = ".vademecum/";
  static final String EVENTS = FOLDER + "events";
  private static final String SCRIPT = FOLDER + "live.js";
  private static final String STYLE = FOLDER + "live.css";
  private static final String PROBLEMS = FOLDER + "problems";
  private static final String HTML = "text/html; charset=utf-8";

  private final Tabs tabs = new Tabs();
  private final Workshop workshop;
  private final ProblemPages problems;

  Live(Workshop workshop, ProblemPages problems) {
    this.workshop = workshop;
    this.problems = problems;
  }

  /** Keeps a tab, to tell it of builds. */
  void join(HttpExchange tab) throws IOException {
    tabs.add(tab, workshop.state());
  }

  /** Tells all tabs what is shown now. */
  void tell() {
    tabs.tell(workshop.state());
  }

  void close() {
    tabs.close();
  }

  /** A file that is not of the handbook. */
  Optional<Answer> own(String path, State state) {
    return switch (path) {
      case SCRIPT -> Optional.of(new Answer(200, MediaTypes.of(SCRIPT), LiveFiles.script()));
      case STYLE -> Optional.of(new Answer(200, MediaTypes.of(STYLE), LiveFiles.style()));
      case PROBLEMS -> Optional.of(new Answer(200, HTML, problems.overlay(state)));
      default -> Optional.empty();
    };
  }

  /**
   * The page for when there is no good build yet, or the good one has no page for what it lacks.
   */
  Answer withoutPage(State state) {
    return with(
        state.shelf().version() == 0
            ? new Answer(503, HTML, problems.page(state))
            : new Answer(404, HTML, problems.missing()),
        state);
  }

  /** A page with the script, which knows by a digest whether the next build has changed it. */
  Answer with(Answer page, State state) {
    String html = new String(page.body(), StandardCharsets.UTF_8);
    int end = html.lastIndexOf("</body>");
    int at = end < 0 ? html.length() : end;
    return new Answer(
        page.status(), page.type(), html.substring(0, at) + tag(html, state) + html.substring(at));
  }

  private static String tag(String html, State state) {
    String content = html.replaceAll("<link rel=\"stylesheet\" href=\"[^\"]*\">", "");
    return "<script defer src=\"/"
        + SCRIPT
        + "\" data-page=\""
        + Fingerprint.of(content.getBytes(StandardCharsets.UTF_8))
        + "\" data-version=\""
        + state.shelf().version()
        + "\" data-round=\""
        + state.round()
        + "\"></script>";
  }
}
