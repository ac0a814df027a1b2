package dev.vademecum.templates.view;

import java.util.List;

/**
 * Why a handbook that is served cannot be shown as it is now.
 *
 * @param language of the words around the problems
 * @param speech the language of the problems themselves
 * @param building whether nothing is known yet
 * @param fault why there could be no build at all, or ""
 * @param summary how many problems there are
 * @param problems the heaviest first
 * @param more how many there are beside those
 */
public record ProblemsView(
    String language,
    String speech,
    boolean building,
    String fault,
    String summary,
    List<ProblemView> problems,
    int more) {
  public ProblemsView {
    problems = List.copyOf(problems);
  }
}
