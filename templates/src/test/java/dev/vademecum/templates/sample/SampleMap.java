package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.MapHub;
import dev.vademecum.templates.view.MapRow;
import dev.vademecum.templates.view.MapSection;
import dev.vademecum.templates.view.MapView;
import java.util.List;

/** The map of a handbook that is too large for one drawing. */
final class SampleMap {
  private SampleMap() {}

  static MapView view() {
    Link chapter = new Link("Het model", "chapters/het-model.html", "chapter");
    return new MapView(
        SampleFrame.shell("map", "Kaart van het handboek", "", List.of()),
        Html.text("Wat met wat samenhangt."),
        List.of(new MapHub(chapter, 12)),
        figure("map"),
        List.of("Interventies", "Modellen"),
        List.of(
            new MapRow(
                "Begrijpen",
                "3",
                new Link("Het model", "#map-chapter-het-model", ""),
                List.of("1", "–"))),
        List.of(
            new MapSection(
                "map-chapter-het-model",
                "hoofdstuk",
                chapter,
                figure("map-chapter-het-model-figure"))));
  }

  private static Html figure(String id) {
    String drawing =
        """
        <figure class="figure figure-map" id="ID">
        <div class="figure-frame" tabindex="0" role="group" aria-label="Het model">\
        <svg class="drawing drawing-web drawing-columns-2" viewBox="-6 -6 540 72" width="540"\
         height="72" role="group" aria-labelledby="ID..title"><title id="ID..title">Het\
         model</title><path class="thread" data-ends="1 2" d="M212 44C264 44 264 44 316 44"/>\
        <a class="node thing thing-chapter" data-thing="1" href="chapters/het-model.html"\
         aria-label="Het model, hoofdstuk"><rect class="node-shape" x="0" y="28" width="212"\
         height="31"/><text class="node-label" font-size="14" x="16" y="48">3 Het\
         model</text></a><a class="node thing thing-intervention" data-thing="2"\
         href="interventions/levenslijn.html" aria-label="Levenslijn, interventie"><rect\
         class="node-shape" x="316" y="28" width="212" height="31" rx="9"/><text\
         class="node-label" font-size="14" x="332" y="48">Levenslijn</text></a></svg></div>
        <details class="text-version"><summary>Tekstversie</summary>
        <ul><li><a href="chapters/het-model.html">Het model</a> (hoofdstuk)<ul><li>Behandelt:\
         <a href="interventions/levenslijn.html">Levenslijn</a></li></ul></li></ul>
        </details>
        </figure>
        """;
    return new Html(drawing.replace("ID", id));
  }
}
