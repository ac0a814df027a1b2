package dev.vademecum.citation;

import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works to test with: those of the first handbook's own list, and a builder for more. */
final class Works {
  private Works() {}

  static final CslItem BOERLIJST =
      work("boerlijst", "chapter")
          .name("author", CslName.of("J.G.", "Boerlijst"), CslName.of("A.", "Aïte-Peña"))
          .name(
              "editor",
              CslName.of("P.J.D.", "Drenth"),
              CslName.of("H.", "Thierry"),
              CslName.of("C.J.", "de", "Wolff"))
          .field("title", "Loopbaanontwikkeling en -begeleiding")
          .field("container-title", "Nieuw handboek arbeids- en organisatiepsychologie")
          .field("number", "aflevering 3")
          .field("publisher", "Van Loghum Slaterus")
          .field("publisher-place", "Deventer")
          .year(1989)
          .build();

  static final CslItem BONTEKONING =
      work("bontekoning", "book")
          .name("author", CslName.of("A.C.", "Bontekoning"))
          .field("title", "Het generatieraadsel: ontdek de kracht van generaties")
          .field("publisher", "Mediawerf")
          .year(2010)
          .build();

  static final CslItem RUYSSEVELDT =
      work("ruysseveldt", "book")
          .name("author", CslName.of("J.", "van", "Ruysseveldt"), CslName.of("J.", "van", "Hoof"))
          .field("title", "Arbeid in verandering")
          .field("publisher", "Kluwer Bedrijfsinformatie")
          .year(1998)
          .build();

  static final CslItem WERKUM =
      work("werkum", "article-journal")
          .name("author", CslName.of("C.", "van", "Werkum"), CslName.of("J.", "van", "Breevaart"))
          .field("title", "Levensfasebewust beleid en de psychologie van leeftijdsfasen")
          .field("container-title", "Gids voor Personeelsmanagement")
          .field("volume", "87")
          .field("issue", "1/2")
          .field("page", "25")
          .year(2008)
          .build();

  static final List<CslItem> SEED = List.of(WERKUM, RUYSSEVELDT, BONTEKONING, BOERLIJST);

  static Builder work(String id, String type) {
    return new Builder(id, type);
  }

  static Builder book(String id, CslName... authors) {
    return work(id, "book").name("author", authors).field("title", "Titel " + id);
  }

  static CitationEngine engine(CslItem... items) {
    return engine("nl", Particles.NL, Arrays.asList(items));
  }

  static CitationEngine engine(String language, Particles particles, List<CslItem> items) {
    CitationStyle apa = CitationStyle.named("apa");
    return new CitationEngine(new CitationSettings(apa, language, particles), items);
  }

  static String text(List<CitePart> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(Piece.text(part.pieces())));
    return text.toString();
  }

  static final class Builder {
    private final String id;
    private final String type;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, List<CslName>> names = new LinkedHashMap<>();
    private final Map<String, CslDate> dates = new LinkedHashMap<>();
    private String language = "";

    private Builder(String id, String type) {
      this.id = id;
      this.type = type;
    }

    Builder field(String name, String text) {
      fields.put(name, text);
      return this;
    }

    Builder name(String role, CslName... of) {
      if (of.length > 0) {
        names.put(role, List.of(of));
      }
      return this;
    }

    Builder date(String role, CslDate date) {
      dates.put(role, date);
      return this;
    }

    Builder year(int year) {
      return date("issued", CslDate.ofYear(year));
    }

    Builder language(String tag) {
      language = tag;
      return this;
    }

    CslItem build() {
      return new CslItem(id, type, fields, names, dates, language);
    }
  }
}
