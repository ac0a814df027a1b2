package dev.vademecum.templates.view;

import java.util.List;

/**
 * A case as a timeline.
 *
 * @param subject "Tom is een samengestelde casus", or ""
 * @param facts chapters, models
 * @param outcome inline, or empty
 * @param discussion inline questions
 * @param answers for the trainer, one per question; empty in other editions
 */
public record CaseView(
    Shell shell,
    EntryHead head,
    String subject,
    String issue,
    List<Fact> facts,
    List<CaseStep> steps,
    Html outcome,
    List<Html> discussion,
    List<Html> answers,
    Html body,
    EntryFoot foot)
    implements PageView {
  public CaseView {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
    discussion = List.copyOf(discussion);
    answers = List.copyOf(answers);
  }

  @Override
  public String kind() {
    return "case";
  }
}
