package dev.vademecum.templates.view;

import java.util.List;

/**
 * A chapter.
 *
 * @param inThis models, interventions and cases of this chapter
 */
public record ChapterView(
    Shell shell,
    EntryHead head,
    List<MarkGroup> inThis,
    List<LearningGoal> goals,
    Html body,
    List<Html> keyPoints,
    List<Link> seeAlso,
    EntryFoot foot)
    implements PageView {
  public ChapterView {
    inThis = List.copyOf(inThis);
    goals = List.copyOf(goals);
    keyPoints = List.copyOf(keyPoints);
    seeAlso = List.copyOf(seeAlso);
  }

  @Override
  public String kind() {
    return "chapter";
  }
}
