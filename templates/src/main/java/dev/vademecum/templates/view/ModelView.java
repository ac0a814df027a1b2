package dev.vademecum.templates.view;

import java.util.List;

/**
 * A model: its figure and what its parts lead to.
 *
 * @param figure large, with caption and text version
 * @param facts creator, year
 * @param worksheet an empty copy to print, or empty
 */
public record ModelView(
    Shell shell,
    EntryHead head,
    Html figure,
    List<Fact> facts,
    List<NodeRow> nodes,
    List<String> strengths,
    List<String> limitations,
    List<String> contraindications,
    Html body,
    Html worksheet,
    EntryFoot foot)
    implements PageView {
  public ModelView {
    facts = List.copyOf(facts);
    nodes = List.copyOf(nodes);
    strengths = List.copyOf(strengths);
    limitations = List.copyOf(limitations);
    contraindications = List.copyOf(contraindications);
  }

  @Override
  public String kind() {
    return "model";
  }
}
