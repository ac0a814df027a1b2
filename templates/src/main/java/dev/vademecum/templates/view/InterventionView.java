package dev.vademecum.templates.view;

import java.util.List;

/**
 * An intervention as a working sheet.
 *
 * @param aim inline
 * @param facts short: duration, setting, group size, delivery, form
 * @param when questions and phases it is meant for
 * @param whenNot contraindications
 * @param totalTime of the steps, or ""
 * @param more creator, difficulty, evidence
 * @param worksheets to print: a file, or empty copies of models
 */
public record InterventionView(
    Shell shell,
    EntryHead head,
    Html aim,
    List<Fact> facts,
    List<Html> materials,
    List<FacetValue> when,
    List<Html> whenNot,
    List<Step> steps,
    String totalTime,
    List<Variant> variants,
    List<Html> pitfalls,
    Html body,
    List<ModelPlace> models,
    List<RelationGroup> relations,
    List<Fact> more,
    List<Link> worksheets,
    EntryFoot foot)
    implements PageView {
  public InterventionView {
    facts = List.copyOf(facts);
    materials = List.copyOf(materials);
    when = List.copyOf(when);
    whenNot = List.copyOf(whenNot);
    steps = List.copyOf(steps);
    variants = List.copyOf(variants);
    pitfalls = List.copyOf(pitfalls);
    models = List.copyOf(models);
    worksheets = List.copyOf(worksheets);
    relations = List.copyOf(relations);
    more = List.copyOf(more);
  }

  @Override
  public String kind() {
    return "intervention";
  }
}
