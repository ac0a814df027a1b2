package dev.vademecum;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every address on every page of a site, knowing nothing of how it was made. */
final class Crawler {
  private static final List<String> ATTRIBUTES =
      List.of("href", "src", "xlink:href", "data", "poster", "action");
  private static final List<String> ID_LISTS =
      List.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "aria-owns");

  private final Set<String> files;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final List<String> broken = new ArrayList<>();
  private final Map<String, Set<String>> linked = new HashMap<>();

  private Crawler(Set<String> files, Map<String, Document> pages) {
    this.files = files;
    pages.forEach((path, page) -> ids.put(path, ids(path, page)));
    pages.forEach(this::follow);
  }

  static Crawler of(Site site) {
    return new Crawler(site.files().keySet(), site.pages());
  }

  /** What leads nowhere, loads from elsewhere, or is an id that occurs twice. */
  List<String> broken() {
    return broken;
  }

  /** The pages that a page links to. */
  Set<String> linkedFrom(String page) {
    return linked.getOrDefault(page, Set.of());
  }

  private Set<String> idsOf(String path) {
    return ids.getOrDefault(path, Set.of());
  }

  private Set<String> ids(String path, Document page) {
    Set<String> found = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!found.add(element.id())) {
        broken.add(path + " has the id " + element.id() + " twice");
      }
    }
    return found;
  }

  private void follow(String path, Document page) {
    for (Element element : page.getAllElements()) {
      for (String name : ATTRIBUTES) {
        if (element.hasAttr(name)) {
          follow(path, element, element.attr(name));
        }
      }
      for (String name : ID_LISTS) {
        List.of(element.attr(name).split("\\s+", -1)).stream()
            .filter(id -> !id.isEmpty() && !idsOf(path).contains(id))
            .forEach(id -> broken.add(path + " has no id " + id + " for " + name));
      }
      for (String address : element.attr("srcset").split(",", -1)) {
        if (!address.isBlank()) {
          follow(path, element, address.strip().split("\\s+", 2)[0]);
        }
      }
    }
  }

  private void follow(String path, Element element, String address) {
    boolean elsewhere = address.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
    if (elsewhere) {
      if (!element.normalName().equals("a") || !address.matches("(https?|mailto|tel):.*")) {
        broken.add(path + " takes from elsewhere: " + address);
      }
      return;
    }
    URI target = URI.create("site:/" + path).resolve(URI.create(address));
    String file = target.getPath().substring(1);
    String page = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    linked.computeIfAbsent(path, from -> new TreeSet<>()).add(page);
    if (!files.contains(page)) {
      broken.add(path + " leads to no file: " + address);
    } else if (target.getFragment() != null && !idsOf(page).contains(target.getFragment())) {
      broken.add(path + " leads to no place: " + address);
    }
  }
}
