package dev.vademecum.check;

import dev.vademecum.config.Edition;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An address in a list.
 *
 * @param address from the root of the output
 * @param folder that of its edition, or empty
 * @param span where it is written
 */
record Listed(String address, String folder, Span span) {
  /** The addresses of the editions that are built; one that is built alone has no folder. */
  static List<Listed> of(SourceFile list, HandbookConfig config, List<Edition> editions) {
    List<Listed> found = new ArrayList<>();
    int start = 0;
    for (String line : list.text().split("\n", -1)) {
      String written = line.strip();
      if (!written.isEmpty() && !written.startsWith("#")) {
        int from = start + line.indexOf(written);
        Span span = new Span(from, from + written.length());
        of(path(written, config.siteUrl()), config, editions, span).ifPresent(found::add);
      }
      start += line.length() + 1;
    }
    return found;
  }

  private static Optional<Listed> of(
      String path, HandbookConfig config, List<Edition> editions, Span span) {
    boolean alone = editions.size() == 1 && editions.get(0).folder().isEmpty();
    Optional<String> folder =
        config.editionIds().stream().map(id -> id + "/").filter(path::startsWith).findFirst();
    if (folder.isEmpty() || !alone) {
      return Optional.of(new Listed(path, folder.orElse(""), span));
    }
    return folder.get().equals(editions.get(0).id() + "/")
        ? Optional.of(new Listed(path.substring(folder.get().length()), "", span))
        : Optional.empty();
  }

  /** From the root, with the name of the page where only its folder is written. */
  private static String path(String written, String site) {
    String path =
        !site.isEmpty() && written.startsWith(site) ? written.substring(site.length()) : written;
    path = decoded(path.replaceFirst("^(?:\\./|/)+", ""));
    int hash = path.indexOf('#');
    String file = hash < 0 ? path : path.substring(0, hash);
    String fragment = hash < 0 ? "" : path.substring(hash);
    boolean folder = file.isEmpty() || file.endsWith("/");
    return (folder ? file + CommonPage.HOME.path() : file) + fragment;
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // a percent sign that is none of an escape
    }
  }

  String path() {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  String fragment() {
    int hash = address.indexOf('#');
    return hash < 0 ? "" : address.substring(hash + 1);
  }

  /** As an author would write it in {@code redirects_from}. */
  String inEdition() {
    return address.substring(folder.length());
  }

  /** Only pages and places on them can. */
  boolean canLeadOn() {
    return path().matches(".*\\.html?");
  }
}
