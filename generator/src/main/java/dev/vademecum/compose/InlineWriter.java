package dev.vademecum.compose;

import dev.vademecum.catalog.Names;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import dev.vademecum.html.HtmlScope;
import dev.vademecum.markdown.Inline;
import dev.vademecum.markdown.PlainText;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.picture.Size;
import dev.vademecum.reference.Place;
import dev.vademecum.reference.Target;
import dev.vademecum.source.SourceFile;
import dev.vademecum.templates.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes running text as HTML. Links and citations that could not be resolved become text. */
final class InlineWriter {
  /** Whatever has been reported before, nothing else becomes an address on a page. */
  private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|mailto:|tel:).*");

  private final Page page;
  private final SourceFile file;
  private final String notes;
  private final Markup out;
  private final @Nullable CitationNotes citationNotes;
  private final CitationWriter citations;
  private final boolean french;
  private boolean pictured;

  /**
   * A writer for the lines of one text.
   *
   * @param notes stands before the numbers of notes in anchors
   */
  InlineWriter(Page page, SourceFile file, String notes, Markup out) {
    this(page, file, notes, out, null, new CitationWriter(page, file, out, null));
  }

  /** The same for a text whose citations stand in notes. */
  InlineWriter(
      Page page, SourceFile file, String notes, Markup out, @Nullable CitationNotes citationNotes) {
    this(page, file, notes, out, citationNotes, new CitationWriter(page, file, out, citationNotes));
  }

  InlineWriter(
      Page page,
      SourceFile file,
      String notes,
      Markup out,
      @Nullable CitationNotes citationNotes,
      CitationWriter citations) {
    this.citations = citations;
    this.citationNotes = citationNotes;
    this.page = page;
    this.file = file;
    this.notes = notes;
    this.out = out;
    french = page.composition().messages().language().equals("fr");
  }

  /** Writes a line in an element. */
  void write(List<Inline> inlines, String tag) {
    out.open(tag);
    write(inlines);
    out.close(tag).raw("\n");
  }

  /** Writes a whole line, with links around the names in it. */
  void write(List<Inline> line) {
    pieces(page.composition().references().shown(file, line));
  }

  /** Raw HTML that opens among these pieces closes among them. */
  private void pieces(List<Inline> inlines) {
    HtmlScope scope = new HtmlScope(true);
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      boolean beforeMark = i + 1 < inlines.size() && citations.isMark(inlines.get(i + 1));
      citations.before(i + 1 < inlines.size() && isStop(inlines.get(i + 1)));
      if (inline instanceof Inline.Html html && sanitizes()) {
        out.raw(scope.add(html.text()));
      } else if (!scope.isHidden()) {
        write(beforeMark ? closed(inline) : inline);
      }
    }
    out.raw(scope.end());
  }

  private static boolean isStop(Inline inline) {
    return inline instanceof Inline.Text text
        && !text.text().isEmpty()
        && ".,;:)?!".indexOf(text.text().charAt(0)) >= 0;
  }

  /** The same without the blank that the author put before the brackets of a citation. */
  private static Inline closed(Inline inline) {
    if (inline instanceof Inline.SoftBreak) {
      return new Inline.Text("", inline.span());
    }
    return inline instanceof Inline.Text text
        ? new Inline.Text(text.text().stripTrailing(), text.span())
        : inline;
  }

  private boolean sanitizes() {
    return page.composition().handbook().config().sanitizesHtml();
  }

  private void write(Inline inline) {
    if (inline instanceof Inline.Text text) {
      out.prose(french ? FrenchSpaces.kept(text.text()) : text.text());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      wrapped("em", emphasis.content());
    } else if (inline instanceof Inline.Strong strong) {
      wrapped("strong", strong.content());
    } else if (inline instanceof Inline.Strikethrough struck) {
      wrapped("del", struck.content());
    } else if (inline instanceof Inline.Foreign foreign) {
      out.open("span", "lang", foreign.language());
      pieces(foreign.content());
      out.close("span");
    } else if (inline instanceof Inline.Code code) {
      out.element("code", code.text());
    } else if (inline instanceof Inline.SoftBreak) {
      out.raw("\n");
    } else if (inline instanceof Inline.HardBreak) {
      out.raw("<br>\n");
    } else if (inline instanceof Inline.Html html) {
      out.text(html.text());
    } else {
      reference(inline);
    }
  }

  private void reference(Inline inline) {
    if (inline instanceof Inline.Link link) {
      link(link);
    } else if (inline instanceof Inline.WikiLink link) {
      wikiLink(link);
    } else if (inline instanceof Inline.Name name) {
      name(name);
    } else if (inline instanceof Inline.Citation citation) {
      citations.write(citation).ifPresent(number -> mention(Integer.toString(number), 1));
    } else if (inline instanceof Inline.Image image) {
      image(image);
    } else if (inline instanceof Inline.FootnoteMention mention) {
      mention(mention);
    }
  }

  private void wrapped(String tag, List<Inline> content) {
    out.open(tag);
    pieces(content);
    out.close(tag);
  }

  private void link(Inline.Link link) {
    Optional<Target> target = target(link);
    String elsewhere = elsewhere(link.destination());
    if (target.isPresent()) {
      String href = page.href(target.get()) + inAsset(target.get(), link.destination());
      out.open("a", "class", cssClass(target.get()), "href", href, "title", link.title());
      linked(link);
    } else if (SAFE.matcher(elsewhere).matches()) {
      outside(link, elsewhere);
    } else {
      pieces(link.content());
    }
  }

  private void outside(Inline.Link link, String url) {
    String text = PlainText.of(link.content());
    if (WebAddress.isShown(text)) {
      out.openAddress(url).raw(WebAddress.html(text)).close("a");
    } else {
      out.openExternal(url);
      linked(link);
    }
  }

  private void linked(Inline.Link link) {
    citations.inLink(true);
    pieces(link.content());
    citations.inLink(false);
    out.close("a");
  }

  /** What only the reader's program can tell, such as the page of a document. */
  private static String inAsset(Target target, String destination) {
    int hash = target instanceof Target.ToAsset ? destination.indexOf('#') : -1;
    return hash < 0 ? "" : destination.substring(hash);
  }

  /** An address without a protocol gets one, since a page from disk has none to lend. */
  private static String elsewhere(String destination) {
    return destination.startsWith("//") ? "https:" + destination : destination;
  }

  private Optional<Target> target(Inline inline) {
    return page.composition().references().target(new Place(file, inline.span()));
  }

  private static String cssClass(Target target) {
    return target instanceof Target.ToEntry to ? "entry entry-" + to.entry().kind().id() : "";
  }

  private void wikiLink(Inline.WikiLink link) {
    Optional<Target> target = target(link);
    if (target.isEmpty()) {
      out.text(link.text().isEmpty() ? link.target() : link.text());
      return;
    }
    String text = link.text().isEmpty() ? name(target.get(), link.target()) : link.text();
    String href = page.href(target.get());
    String lang = language(target.get(), text);
    out.element("a", text, "class", cssClass(target.get()), "href", href, "lang", lang);
  }

  private boolean isForeign(Target.ToEntry to) {
    return to.entry().kind() == Kind.TERM
        && page.composition().entry(to.entry()) instanceof Entry.Term term
        && !term.language().isEmpty();
  }

  /** What a term is called may be in another language than the text around it. */
  private String language(Target target, String text) {
    return target instanceof Target.ToEntry to
            && page.composition().entry(to.entry()) instanceof Entry.Term term
            && !term.language().isEmpty()
            && (Names.isForm(term, text) || text.equalsIgnoreCase(term.title()))
        ? term.language()
        : "";
  }

  /** A text can be shown on another page than its own, perhaps the one that it names. */
  private void name(Inline.Name name) {
    Optional<Target.ToEntry> target = target(name).map(Target.ToEntry.class::cast);
    boolean here = target.filter(to -> isThisPage(to.entry())).isPresent();
    if (target.isPresent() && !here) {
      String href = page.href(target.get());
      String lang =
          isForeign(target.get()) ? language(target.get(), PlainText.of(name.content())) : "";
      out.open("a", "class", cssClass(target.get()) + " automatic", "href", href, "lang", lang);
      pieces(name.content());
      out.close("a");
    } else {
      pieces(name.content());
    }
  }

  private boolean isThisPage(EntryId entry) {
    return entry.kind().hasOwnPage() && page.path().equals(Addresses.page(entry));
  }

  /** A link without a text takes the name of what it leads to, in the form that is written. */
  private String name(Target target, String written) {
    if (!(target instanceof Target.ToEntry to)) {
      return written;
    }
    return Names.isForm(page.composition().entry(to.entry()), written)
        ? written
        : partName(to).orElseGet(() -> page.link(to.entry()).text());
  }

  private Optional<String> partName(Target.ToEntry to) {
    Entry entry = page.composition().entry(to.entry());
    Optional<String> heading =
        entry
            .meta()
            .body()
            .document()
            .heading(to.fragment())
            .map(found -> PlainText.of(found.content()));
    return heading.or(() -> nodeLabel(entry, to.fragment()));
  }

  static Optional<String> nodeLabel(Entry entry, String node) {
    return entry instanceof Entry.Model model
        ? model
            .drawing()
            .flatMap(drawing -> drawing.node(node))
            .map(found -> found.label().value().replace("\u00AD", ""))
        : Optional.empty();
  }

  /** What follows is a note. */
  void beginNote(int number) {
    citations.beginNote(number);
  }

  private void image(Inline.Image image) {
    Optional<Target.ToAsset> asset = target(image).map(Target.ToAsset.class::cast);
    if (asset.isEmpty()) {
      pieces(image.description());
      return;
    }
    String alt = page.composition().citations().plain(file).line(image.description());
    Optional<Size> size = page.composition().pictureSize(asset.get().path());
    out.open(
        "img",
        "id",
        citations.anchor(image.description()),
        "src",
        page.href(asset.get()),
        "alt",
        alt,
        "title",
        image.title(),
        "width",
        size.map(known -> Integer.toString(known.width())).orElse(""),
        "height",
        size.map(known -> Integer.toString(known.height())).orElse(""),
        "loading",
        isFirst() ? "" : "lazy",
        "decoding",
        "async");
  }

  /** The first picture of a page can be in sight when it opens. */
  private boolean isFirst() {
    boolean first = notes.isEmpty() && !pictured;
    pictured = true;
    return first;
  }

  private void mention(Inline.FootnoteMention mention) {
    int number = citationNotes == null ? mention.number() : citationNotes.number(mention.number());
    mention(Integer.toString(number), mention.occurrence());
  }

  private void mention(String number, int occurrence) {
    String id = "fnref-" + notes + number + again(occurrence);
    String href = "#fn-" + notes + number;
    out.open("sup", "class", "footnote-ref", BlockWriter.UNREAD, "all");
    out.element("a", number, "id", id, "href", href, "role", "doc-noteref");
    out.close("sup");
  }

  /** What tells a later mention of a note from the first in anchors. */
  static String again(int occurrence) {
    return occurrence > 1 ? "-" + occurrence : "";
  }
}
