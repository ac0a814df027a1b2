package dev.vademecum.navigation;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

/** Where things stand in the published handbook. */
public final class Addresses {
  /** The feed of what was updated, from the root of the output. */
  public static final String FEED = "feed.xml";

  /** All interventions for a spreadsheet, from the root of the output. */
  public static final String INTERVENTIONS_CSV = "interventions.csv";

  /** The bibliography for reference managers, from the root of the output. */
  public static final String BIBTEX = "bibliography.bib";

  /** The same in CSL-JSON. */
  public static final String CSL_JSON = "bibliography.json";

  private Addresses() {}

  /**
   * The full address of a page; the front page goes by the address of the site itself.
   *
   * @param site the address of the published site with a slash at its end
   */
  public static String onSite(String site, String address) {
    return address.equals(CommonPage.HOME.path()) ? site : site + address;
  }

  /**
   * The page of an entry, from the root of the output, with a fragment where it has none of its
   * own.
   */
  public static String of(EntryId id) {
    return switch (id.kind()) {
      case CHAPTER, INTERVENTION, MODEL, CASE, COURSE, PERSON ->
          id.kind().folder() + "/" + id.id() + ".html";
      case TERM -> CommonPage.GLOSSARY.path() + "#" + id.id();
      case REFERENCE -> CommonPage.BIBLIOGRAPHY.path() + "#" + reference(id.id());
    };
  }

  /** The place of a person in the list of all. */
  public static String inList(EntryId person) {
    return CommonPage.PEOPLE.path() + "#" + person.id();
  }

  /** The page of an entry without a fragment. */
  public static String page(EntryId id) {
    String address = of(id);
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  /**
   * A place in an entry.
   *
   * @param fragment id of a heading or of a model's node, or empty
   */
  public static String of(EntryId id, String fragment, boolean isNode) {
    if (fragment.isEmpty() || !id.kind().hasOwnPage()) {
      return of(id);
    }
    return of(id) + "#" + (isNode ? node(id, fragment) : fragment);
  }

  /**
   * Where an asset is published: where it lies, unless its name is one that not every platform
   * takes.
   *
   * @param path of the source, from the root of the handbook
   */
  public static String asset(String path) {
    return AssetNames.published(path);
  }

  /** The catalogue of interventions with some values of a facet chosen, as its script reads it. */
  public static String narrowed(String facet, List<String> values) {
    return list(Kind.INTERVENTION).path() + "?" + facet + "=" + String.join(",", values);
  }

  /** The page with the empty copy of a model. */
  public static String worksheet(EntryId model) {
    return "worksheets/" + model.id() + ".html";
  }

  /** The anchor of a model's node. */
  public static String node(EntryId model, String node) {
    return model.id() + "." + node;
  }

  /** The anchor of a work in a list of literature. */
  public static String reference(String key) {
    StringBuilder id = new StringBuilder("ref-");
    key.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || "_.:/+-".indexOf(c) >= 0) {
                id.appendCodePoint(c);
              } else {
                id.append('-').append(Integer.toHexString(c)).append('-');
              }
            });
    return id.toString();
  }

  /** The anchor of a citation in an entry's text; common pages have the citations of many. */
  public static String citation(EntryId in, int number) {
    return (in.kind().hasOwnPage() ? "" : in.kind().id() + "-" + in.id() + "-") + "cite-" + number;
  }

  /** The anchor of a case's step. */
  public static String step(String number) {
    return "part-step-" + number;
  }

  /** The anchor of a course's session. */
  public static String session(String number) {
    return "part-session-" + number;
  }

  /** The page of what has a facet's value. */
  public static String facetValue(String facet, String value) {
    return "facets/" + facet + "/" + value + ".html";
  }

  /** The pages of all facet values that any entry has. */
  public static Stream<String> facetValues(Handbook handbook) {
    return handbook.facets().stream()
        .flatMap(
            facet ->
                facet.valueIds().stream()
                    .filter(value -> !handbook.having(facet.id(), value).isEmpty())
                    .map(value -> facetValue(facet.id(), value)));
  }

  /** A value among the filters of a list; no entry's id has a dot. */
  public static String facetAnchor(String facet, String value) {
    return facet + "." + value;
  }

  /** The common page that lists the entries of a kind; chapters are listed at home. */
  public static CommonPage list(Kind kind) {
    return switch (kind) {
      case CHAPTER -> CommonPage.HOME;
      case INTERVENTION -> CommonPage.INTERVENTIONS;
      case MODEL -> CommonPage.MODELS;
      case CASE -> CommonPage.CASES;
      case COURSE -> CommonPage.COURSES;
      case TERM -> CommonPage.GLOSSARY;
      case PERSON -> CommonPage.PEOPLE;
      case REFERENCE -> CommonPage.BIBLIOGRAPHY;
    };
  }

  /** Where a link on a page leads, from the root of the output; empty for what is no address. */
  public static String absolute(String page, String link) {
    int folder = page.lastIndexOf('/') + 1;
    int down = 0;
    while (folder > 0 && link.startsWith("../", down)) {
      folder = page.lastIndexOf('/', folder - 2) + 1;
      down += 3;
    }
    // As nearly all links of our pages are written: a URI each is 7 % of what 100 chapters' pages
    // take from memory.
    if (isPlain(link, down)) {
      return page.substring(0, folder) + link.substring(down);
    }
    try {
      String path = new URI("/" + page).resolve(new URI(link)).getPath();
      return path == null || path.isEmpty() ? "" : path.substring(1);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** Whether nothing of a path has a meaning of its own, and there is something. */
  private static boolean isPlain(String link, int from) {
    boolean named = false;
    for (int i = from; i < link.length(); i++) {
      char c = link.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
      if (!letter && !(named && (c == '/' || c == '.'))) {
        return false;
      }
      named = letter;
    }
    return named;
  }

  /** A link from one page to an address, both from the root of the output. */
  public static String relative(String page, String address) {
    int hash = address.indexOf('#');
    int end = hash < 0 ? address.length() : hash;
    if (end == page.length() && address.startsWith(page)) {
      return hash < 0 ? page.substring(page.lastIndexOf('/') + 1) : address.substring(hash);
    }
    int common = commonFolders(page, address, end);
    StringBuilder link = new StringBuilder(address.length() + 6);
    for (int i = page.indexOf('/', common); i >= 0; i = page.indexOf('/', i + 1)) {
      link.append("../");
    }
    return link.append(address, common, address.length()).toString();
  }

  /** Where the folders end that a page has in common with an address, whose path has an end. */
  private static int commonFolders(String page, String target, int end) {
    int common = 0;
    int most = Math.min(page.length(), end);
    for (int i = 0; i < most && page.charAt(i) == target.charAt(i); i++) {
      if (page.charAt(i) == '/') {
        common = i + 1;
      }
    }
    return common;
  }
}
