package dev.vademecum.diagram;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.overview.Web;
import dev.vademecum.diagram.svg.WebWriter;
import dev.vademecum.drawing.Worksheet;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.memory.Memory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The drawings of a handbook's models. */
public final class Diagrams {
  private final DiagramRenderer renderer;
  private final Map<EntryId, Diagram> diagrams;

  private Diagrams(DiagramRenderer renderer, Map<EntryId, Diagram> diagrams) {
    this.renderer = renderer;
    this.diagrams = diagrams;
  }

  /** A model with its drawing. */
  private record Drawn(EntryId model, Diagram diagram) {}

  /** A model is drawn of nothing but what is in its file. */
  private record Key(Memory.Itself model) implements Memory.Key<Optional<Drawn>> {}

  /** Lays out every model once, on all threads there are. */
  public static Diagrams draw(Handbook handbook, Memory memory, Diagnostics diagnostics) {
    DiagramRenderer renderer = new DiagramRenderer();
    Map<EntryId, Diagram> diagrams = new LinkedHashMap<>();
    handbook.all(Entry.Model.class).parallelStream()
        .flatMap(
            model ->
                memory
                    .of(
                        new Key(new Memory.Itself(model)),
                        diagnostics,
                        found -> drawn(model, renderer, found))
                    .stream())
        .toList()
        .forEach(drawn -> diagrams.put(drawn.model(), drawn.diagram()));
    return new Diagrams(renderer, diagrams);
  }

  private static Optional<Drawn> drawn(
      Entry.Model model, DiagramRenderer renderer, Diagnostics diagnostics) {
    return model
        .drawing()
        .map(drawing -> renderer.render(model.meta().file(), drawing, diagnostics))
        .map(diagram -> new Drawn(model.id(), diagram));
  }

  public Optional<Diagram> of(EntryId model) {
    return Optional.ofNullable(diagrams.get(model));
  }

  /** What hangs together, drawn in columns. */
  public String web(Web web, WebWriter.Names names) {
    return renderer.web(web, names);
  }

  /** The copy of a model that is filled in by hand; empty where the model could not be drawn. */
  public Optional<Diagram> emptyCopy(Entry.Model model, Worksheet sheet) {
    return model.drawing().map(drawing -> renderer.emptyCopy(model.meta().file(), drawing, sheet));
  }
}
