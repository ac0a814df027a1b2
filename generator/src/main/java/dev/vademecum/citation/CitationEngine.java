package dev.vademecum.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.csl.CslVocabulary;
import dev.vademecum.diagnostic.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Prints the citations and lists of literature of one handbook. Build it once with all references;
 * nothing is read or sorted before the first question, and each text is made once. Safe for
 * threads; the same input gives the same output on every machine.
 *
 * <p>Every method throws {@link IllegalArgumentException} for a key that no reference has, and
 * {@link CitationStyleException} if the style turns out to be unusable.
 */
public final class CitationEngine {
  private final CitationSettings settings;
  private final Map<String, CslItem> items = new LinkedHashMap<>();
  private final Map<String, FormattedEntry> entries = new ConcurrentHashMap<>();
  private final Map<Mention, List<Piece>> mentions = new ConcurrentHashMap<>();

  /** What has been put in a row: most citations of a work say no more than that they cite it. */
  private final Map<List<CiteRequest>, List<CitePart>> bracketed = new ConcurrentHashMap<>();

  private final Map<List<CiteRequest>, List<CitePart>> inText = new ConcurrentHashMap<>();
  private final Object lock = new Object();
  private volatile @Nullable Library library;
  private volatile @Nullable LayoutFrame frame;

  /** What a printed mention of a work depends on. */
  private record Mention(
      String key, Printer.Variant variant, String label, String locator, int firstNote) {}

  /**
   * @param references each with an id of its own; in the order in which they are cited, for styles
   *     whose list has that
   */
  public CitationEngine(CitationSettings settings, Collection<CslItem> references) {
    this.settings = settings;
    for (CslItem item : references) {
      if (items.put(item.id(), item) != null) {
        throw new IllegalArgumentException("Two references have the key " + item.id());
      }
    }
  }

  /**
   * Prints all that there is of a work.
   *
   * @throws CitationStyleException if the style fails at it
   */
  void tryOut(String key) {
    try {
      entry(key);
      inTextCitation(List.of(CiteRequest.of(key).at("page", "1")));
    } catch (CitationStyleException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw CitationStyleException.at(
          "<style", Message.of("citation-style.unusable", e.toString()));
    }
  }

  /** A word of the style or the language, by its name in CSL; the name itself where it has none. */
  String term(String name) {
    Library works = library();
    synchronized (lock) {
      String term = works.printer().term(name);
      return term.isEmpty() ? name : term;
    }
  }

  /** Whether citations stand in notes. */
  public boolean inNotes() {
    return settings.style().inNotes();
  }

  /** The names of a citation's authors alone, each part for a work; empty without any. */
  public List<CitePart> authors(List<CiteRequest> works) {
    List<CitePart> parts = new ArrayList<>();
    for (CiteRequest work : works) {
      List<Piece> author = mention(work, Printer.Part.AUTHOR);
      if (!author.isEmpty() && !parts.isEmpty()) {
        parts.add(new CitePart.Glue(List.of(new Piece.Text("; "))));
      }
      if (!author.isEmpty()) {
        parts.add(new CitePart.Work(work.key(), author));
      }
    }
    return parts;
  }

  /** The order in which the convention files people. */
  public Comparator<CslName> filing() {
    FilingOrder order = FilingOrder.of(settings);
    return Comparator.comparing(
        name -> order.name(NameParts.split(ItemData.clean(name))), FilingKey.NAMES);
  }

  /** Whether a reference has this key. */
  public boolean knows(String key) {
    return items.containsKey(key);
  }

  /** The works' entries, each once, in the order in which the convention files them. */
  public List<FormattedEntry> bibliography(Collection<String> keys) {
    Comparator<String> byPlace = Comparator.comparing(library()::place);
    return keys.stream().distinct().sorted(byPlace).map(this::entry).toList();
  }

  /** One work's entry. */
  public FormattedEntry entry(String key) {
    FormattedEntry known = entries.get(key);
    return known != null ? known : entries.computeIfAbsent(key, this::print);
  }

  private FormattedEntry print(String key) {
    Library works = library();
    synchronized (lock) {
      List<Piece> pieces = works.printer().entry(works.get(key));
      CslItem item = Objects.requireNonNull(items.get(key));
      return new FormattedEntry(
          key, works.filing(key).heading(), ForeignTitles.mark(pieces, item, settings.language()));
    }
  }

  /**
   * A citation in brackets, such as "(Bontekoning, 2010, p. 25; Van Hoof, 1998)". The works stand
   * as the style orders them, or as written where one of them has a prefix.
   *
   * @param works at least one
   */
  public List<CitePart> citation(List<CiteRequest> works) {
    List<CitePart> known = bracketed.get(works);
    return known != null
        ? known
        : bracketed.computeIfAbsent(
            List.copyOf(works), all -> new CitationLine(this, frame()).bracketed(sorted(all)));
  }

  /** An empty list of notes, for one text. */
  public NoteHistory notes() {
    return new NoteHistory(frame().nearNote());
  }

  /**
   * A citation whose first author is part of the sentence, such as "Bontekoning (2010, p. 25)". Any
   * further works stand in the brackets.
   *
   * @param works at least one
   */
  public List<CitePart> inTextCitation(List<CiteRequest> works) {
    List<CitePart> known = inText.get(works);
    return known != null
        ? known
        : inText.computeIfAbsent(
            List.copyOf(works), all -> new CitationLine(this, frame()).inText(all));
  }

  int place(CiteRequest work) {
    return library().place(work.key());
  }

  private List<CiteRequest> sorted(List<CiteRequest> works) {
    boolean asWritten = works.stream().anyMatch(work -> !work.prefix().isBlank());
    if (asWritten || works.size() < 2) {
      return works;
    }
    List<CiteRequest> result = works;
    if (frame().sorted()) {
      Library known = library();
      synchronized (lock) {
        result = new ArrayList<>(works);
        result.sort(Comparator.comparing(CiteRequest::key, known.inCitation()));
      }
    }
    return frame().grouped() ? grouped(result) : result;
  }

  /** Works of the same authors follow the first of them. */
  private List<CiteRequest> grouped(List<CiteRequest> works) {
    Map<Object, List<CiteRequest>> groups = new LinkedHashMap<>();
    for (CiteRequest work : works) {
      List<Piece> author = mention(work, Printer.Part.AUTHOR);
      Object group = author.isEmpty() ? work : author;
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(work);
    }
    return groups.values().stream().flatMap(List::stream).toList();
  }

  List<Piece> mention(CiteRequest work, Printer.Part part) {
    boolean place = !work.locator().isBlank() && part != Printer.Part.AUTHOR;
    boolean known = CslVocabulary.locatorLabels().contains(work.label());
    String label = place && known ? work.label() : "page";
    String locator = place ? work.locator().strip() : "";
    // where names alone are asked for, and for most styles, nothing hangs on the notes before
    boolean noted = part != Printer.Part.AUTHOR && frame().noted();
    Recurrence recurrence = noted ? work.recurrence() : Recurrence.FIRST;
    Printer.Variant variant = new Printer.Variant(part, recurrence);
    Mention mention =
        new Mention(work.key(), variant, label, locator, noted ? work.firstNote() : 0);
    List<Piece> printed = mentions.get(mention);
    return printed != null ? printed : mentions.computeIfAbsent(mention, this::print);
  }

  private List<Piece> print(Mention mention) {
    Library works = library();
    Printer.Shape shape;
    synchronized (lock) {
      CSLItemData item = works.get(mention.key());
      if (mention.firstNote() > 0) {
        String note = String.valueOf(mention.firstNote());
        item = new CSLItemDataBuilder(item).firstReferenceNoteNumber(note).build();
      }
      shape = works.printer().citation(mention.variant(), item, mention.label(), mention.locator());
    }
    return shape.at(mention.locator());
  }

  private Library library() {
    Library known = library;
    if (known != null) {
      return known;
    }
    synchronized (lock) {
      known = library != null ? library : new Library(settings, items.values());
      library = known;
      return known;
    }
  }

  private LayoutFrame frame() {
    LayoutFrame known = frame;
    if (known != null) {
      return known;
    }
    synchronized (lock) {
      known = frame != null ? frame : LayoutFrame.of(settings.style().document());
      frame = known;
      return known;
    }
  }
}
