package dev.vademecum.templates.view;

import java.util.List;

/**
 * The front page.
 *
 * @param lead what this handbook is, in two lines
 * @param figure the central model with links in it, or empty
 * @param model to the page of that model
 * @param ways by question, by phase
 * @param facts what there is: "38 interventies", with links
 */
public record HomeView(
    Shell shell,
    Html lead,
    Html figure,
    Link model,
    List<Way> ways,
    List<ChapterLine> chapters,
    List<Fact> facts)
    implements PageView {
  public HomeView {
    ways = List.copyOf(ways);
    chapters = List.copyOf(chapters);
    facts = List.copyOf(facts);
  }

  @Override
  public String kind() {
    return "home";
  }
}
