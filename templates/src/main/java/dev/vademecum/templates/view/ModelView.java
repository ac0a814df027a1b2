package dev.vademecum.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model: its figure and what its parts lead to.
 *
 * @param figure large, with caption and text version
 * @param facts creator, year
 * @param worksheet the page with an empty copy to print
 */
public record ModelView(
    Shell shell,
    EntryHead head,
    Html figure,
    List<Fact> facts,
    List<NodeRow> nodes,
    List<Html> strengths,
    List<Html> limitations,
    List<Html> contraindications,
    Html body,
    @Nullable Link worksheet,
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
