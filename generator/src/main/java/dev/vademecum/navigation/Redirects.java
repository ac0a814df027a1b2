package dev.vademecum.navigation;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where old addresses lead. A server cannot see a fragment, and neither can a page without a
 * script; so a page that is gone gets a place for each of its old fragments, and a page that still
 * exists gets an anchor.
 */
public final class Redirects {
  private final Diagnostics diagnostics;

  /** What is published already, by path in lower case, since some file systems tell no capitals. */
  private final Map<String, Page> pages = new HashMap<>();

  private final Map<String, Redirect> taken = new HashMap<>();
  private final SortedMap<String, List<Redirect>> gone = new TreeMap<>();
  private final Map<String, List<Redirect>> anchors = new HashMap<>();

  /** A published path and what stands there, in words. */
  private record Page(String path, Message what) {}

  private Redirects(Handbook handbook, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    for (CommonPage page : CommonPage.values()) {
      add(page.path(), Message.of("redirect.common"));
    }
    handbook
        .assets()
        .keySet()
        .forEach(path -> add(Addresses.asset(path), Message.of("redirect.file", path)));
    handbook.entries().stream()
        .filter(entry -> entry.id().kind().hasOwnPage())
        .forEach(entry -> add(Addresses.of(entry.id()), named(entry)));
    handbook
        .all(Entry.Model.class)
        .forEach(model -> add(Addresses.worksheet(model.id()), named(model)));
    for (Kind kind : Kind.values()) {
      if (!handbook.has(kind)) {
        pages.remove(folded(Addresses.list(kind).path()));
      }
    }
    if (!handbook.config().showsCoverage(handbook.edition())) {
      pages.remove(folded(CommonPage.COVERAGE.path()));
    }
    if (handbook.config().statement().isEmpty()) {
      pages.remove(folded(CommonPage.ACCESSIBILITY.path()));
    }
    add(CommonPage.HOME.path(), Message.of("redirect.front"));
    Addresses.facetValues(handbook).forEach(path -> add(path, Message.of("redirect.common")));
    handbook.entries().forEach(this::collect);
  }

  /** Collects the old addresses of all entries; those that cannot be are reported. */
  public static Redirects of(Handbook handbook, Diagnostics diagnostics) {
    return new Redirects(handbook, diagnostics);
  }

  /** The pages that are gone, by path, each with at least one redirect. */
  public SortedMap<String, List<Redirect>> pages() {
    return gone;
  }

  /** The old fragments of a page that exists, in the order of the entries. */
  public List<Redirect> anchorsOn(String path) {
    return anchors.getOrDefault(path, List.of());
  }

  private void add(String path, Message what) {
    pages.put(folded(path), new Page(path, what));
  }

  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private static Message named(Entry entry) {
    return Message.of("named", entry.id().kind().the(), entry.id().id());
  }

  private void collect(Entry entry) {
    for (Located<String> written : entry.meta().redirectsFrom()) {
      Optional<OldAddress> old = OldAddress.parse(written.value());
      if (old.isPresent()) {
        OldAddress at = old.get();
        collect(
            entry,
            new Redirect(
                at.path(), at.fragment(), entry.id(), entry.meta().file(), written.span()));
      } else {
        report(
            entry,
            written,
            Message.of("redirect.unsafe", written.value()),
            Message.of("redirect.unsafe.hint"));
      }
    }
  }

  private void collect(Entry entry, Redirect redirect) {
    Located<String> written = new Located<>(redirect.address(), redirect.span());
    Page page = pages.get(folded(redirect.path()));
    Redirect first = taken.get(folded(redirect.path()) + "#" + redirect.fragment());
    Optional<String> folder = clash(redirect.path());
    if (page != null && redirect.fragment().isEmpty()) {
      report(
          entry,
          written,
          Message.of("redirect.published", redirect.path(), page.what(), named(entry)),
          Message.of("redirect.published.hint"));
    } else if (folder.isPresent()) {
      report(
          entry,
          written,
          Message.of("redirect.folder", redirect.path(), folder.get()),
          Message.of("redirect.folder.hint"));
    } else if (first != null) {
      report(entry, written, twice(redirect, first), Message.of("redirect.twice.hint"));
    } else {
      taken.put(folded(redirect.path()) + "#" + redirect.fragment(), redirect);
      if (page == null) {
        gone.computeIfAbsent(spelling(redirect), path -> new ArrayList<>()).add(redirect);
      } else {
        anchors.computeIfAbsent(page.path(), path -> new ArrayList<>()).add(redirect);
      }
    }
  }

  /** A page that is gone has the spelling of the first address that names it. */
  private String spelling(Redirect redirect) {
    return gone.keySet().stream()
        .filter(path -> path.equalsIgnoreCase(redirect.path()))
        .findFirst()
        .orElse(redirect.path());
  }

  private static Message twice(Redirect second, Redirect first) {
    int line = first.file().position(first.span().start()).line();
    return Message.of(
        "redirect.twice",
        second.address(),
        first.to().kind().the(),
        first.to().id(),
        first.file().path() + ":" + line);
  }

  /** A file that would also have to be the folder of this path. */
  private Optional<String> clash(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = folded(path.substring(0, slash));
      if (pages.containsKey(folder)) {
        return Optional.of(path.substring(0, slash));
      }
    }
    return Optional.empty();
  }

  private void report(Entry entry, Located<String> at, Message message, Message hint) {
    diagnostics.add(entry.meta().file().diagnostic(Code.REDIRECT, at.span(), message, hint));
  }
}
