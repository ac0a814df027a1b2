package dev.vademecum.entry;

import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every entry has.
 *
 * @param file where it is written
 * @param place where in the file it begins, for diagnostics about the entry as a whole
 * @param aliases other names by which it is linked
 * @param linked false where its names in running text stay text
 * @param facets chosen values by facet, in the order of the configuration
 * @param updated an ISO date, or empty
 * @param redirectsFrom old addresses, as written
 */
public record Meta(
    EntryId id,
    SourceFile file,
    Span place,
    String title,
    RichText summary,
    List<Located<String>> aliases,
    boolean linked,
    boolean stub,
    Status status,
    Rights rights,
    List<Located<String>> sources,
    Map<String, List<Located<String>>> facets,
    String updated,
    List<Located<String>> redirectsFrom,
    RichText body) {

  /** How far the text is. */
  public enum Status {
    DRAFT,
    REVIEW,
    PUBLISHED,
    DEPRECATED
  }

  /** Who may do what with it; every part may be empty. */
  public record Rights(String status, String holder, String licence, RichText note) {
    static final Rights NONE = new Rights("", "", "", RichText.EMPTY);

    public boolean isEmpty() {
      return status.isEmpty() && holder.isEmpty() && licence.isEmpty() && note.isEmpty();
    }
  }

  public Meta {
    aliases = List.copyOf(aliases);
    sources = List.copyOf(sources);
    redirectsFrom = List.copyOf(redirectsFrom);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }

  /** The chosen values of a facet without their places. */
  public List<String> facet(String id) {
    return facets.getOrDefault(id, List.of()).stream().map(Located::value).toList();
  }
}
