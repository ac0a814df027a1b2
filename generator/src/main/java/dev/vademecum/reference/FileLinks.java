package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resolves ordinary links and pictures: addresses elsewhere, source files, assets, headings. */
final class FileLinks {
  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

  private final Handbook handbook;
  private final LinkResolver links;
  private final Map<String, EntryId> byFile = new HashMap<>();

  FileLinks(Handbook handbook, LinkResolver links) {
    this.handbook = handbook;
    this.links = links;
    handbook.whole().entries().stream()
        .filter(entry -> entry.id().kind().hasOwnPage() && hasOwnFile(entry))
        .forEach(entry -> byFile.put(entry.meta().file().path(), entry.id()));
  }

  private static boolean hasOwnFile(Entry entry) {
    return entry.meta().file().path().startsWith(entry.id().kind().folder() + "/");
  }

  /** What a link leads to in the handbook; empty for another site, or where it is reported. */
  Optional<Target> link(Entry from, String destination, SourceFile file, Span span) {
    Matcher scheme = SCHEME.matcher(destination);
    if (scheme.find()) {
      if (!SAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
        links.report(
            Code.UNSAFE_URL,
            file,
            span,
            Message.of("unsafe-url", scheme.group()),
            Message.of("unsafe-url.hint"));
      }
      return Optional.empty();
    }
    int hash = destination.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(destination.substring(hash + 1));
    String path = decoded(hash < 0 ? destination : destination.substring(0, hash));
    if (path.isEmpty()) {
      return Optional.of(links.place(from, fragment, file, span));
    }
    return byPath(path, fragment, file, span);
  }

  /** The picture at a path; empty where it is reported. */
  Optional<Target> image(String source, SourceFile file, Span span) {
    if (SCHEME.matcher(source).find() || source.startsWith("//")) {
      links.report(
          Code.UNSAFE_URL,
          file,
          span,
          Message.of("unsafe-url.picture", source),
          Message.of("unsafe-url.picture.hint"));
      return Optional.empty();
    }
    Optional<String> path =
        resolved(file, decoded(source)).filter(handbook.whole().assets()::containsKey);
    if (path.isEmpty()) {
      links.report(
          Code.MISSING_ASSET,
          file,
          span,
          Message.of("missing-asset", source),
          Nearest.hint(
              source, handbook.whole().assets().keySet(), Message.of("missing-asset.hint")));
    }
    return path.flatMap(asset -> visible(asset, file, span));
  }

  private Optional<Target> visible(String asset, SourceFile file, Span span) {
    boolean shown = handbook.assets().containsKey(asset);
    if (!shown) {
      links.hidden(Message.of("hidden.file", asset), file, span);
    }
    return shown ? Optional.of(new Target.ToAsset(asset)) : Optional.empty();
  }

  private Optional<Target> byPath(String path, String fragment, SourceFile file, Span span) {
    Optional<String> resolved = resolved(file, path);
    Optional<EntryId> entry = resolved.map(byFile::get);
    if (entry.isPresent()) {
      return links
          .visible(entry.get(), file, span)
          .map(shown -> links.place(shown, fragment, file, span));
    }
    if (resolved.isPresent() && handbook.whole().assets().containsKey(resolved.get())) {
      return visible(resolved.get(), file, span);
    }
    List<String> known =
        Stream.concat(byFile.keySet().stream(), handbook.whole().assets().keySet().stream())
            .toList();
    links.report(
        Code.DEAD_FILE_LINK,
        file,
        span,
        Message.of("dead-file-link", path),
        Nearest.hint(resolved.orElse(path), known, Message.of("dead-file-link.hint")));
    return Optional.empty();
  }

  /** A path from the root of the handbook; empty where it leads out of it. */
  private static Optional<String> resolved(SourceFile file, String path) {
    Deque<String> parts = new ArrayDeque<>();
    if (path.startsWith("/")) {
      return Optional.empty();
    }
    List<String> own = List.of(file.path().split("/"));
    own.subList(0, own.size() - 1).forEach(parts::addLast);
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a stray percent sign is meant as one
    }
  }
}
