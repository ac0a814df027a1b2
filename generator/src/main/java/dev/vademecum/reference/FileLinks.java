package dev.vademecum.reference;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.picture.Pictures;
import dev.vademecum.source.AssetFile;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resolves ordinary links and pictures: addresses elsewhere, source files, assets, headings. */
final class FileLinks {
  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

  /** Another site, by whichever protocol the page itself came. */
  private static final String ANY_SCHEME = "//";

  private final Handbook handbook;
  private final LinkResolver links;
  private final LinkedFiles sources;

  FileLinks(Handbook handbook, LinkResolver links) {
    this.handbook = handbook;
    this.links = links;
    this.sources = LinkedFiles.of(handbook.whole());
  }

  private FileLinks(FileLinks same, LinkResolver links) {
    this.handbook = same.handbook;
    this.links = links;
    this.sources = same.sources;
  }

  /** The same for other links. */
  FileLinks with(LinkResolver other) {
    return new FileLinks(this, other);
  }

  /** What a link leads to in the handbook; empty for another site, or where it is reported. */
  Optional<Target> link(Entry from, String destination, SourceFile file, Span span) {
    Matcher scheme = SCHEME.matcher(destination);
    if (destination.startsWith(ANY_SCHEME)) {
      return Optional.empty();
    }
    Optional<String> meant = MisspeltAddress.web(destination);
    if (meant.isPresent()) {
      misspelt("wrong-address", destination, meant.get(), file, span);
      return Optional.empty();
    }
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
    String path = hash < 0 ? destination : destination.substring(0, hash);
    if (path.isEmpty()) {
      return Optional.of(links.place(from, fragment, file, span));
    }
    return byPath(path, fragment, file, span);
  }

  /** The picture at a path; empty where it is reported. */
  Optional<Target> image(String source, SourceFile file, Span span) {
    if (SCHEME.matcher(source).find() || source.startsWith(ANY_SCHEME)) {
      links.report(
          Code.UNSAFE_URL,
          file,
          span,
          Message.of("unsafe-url.picture", source),
          Message.of("unsafe-url.picture.hint"));
      return Optional.empty();
    }
    Optional<String> path = resolved(file, source, handbook.whole().assets()::containsKey);
    if (path.isEmpty()) {
      links.report(
          Code.MISSING_ASSET,
          file,
          span,
          Message.of("missing-asset", source),
          sources.pictureHint(file, normal(file, decoded(source))));
    }
    path.map(handbook.whole().assets()::get)
        .filter(asset -> asset.cut() || !isShown(asset))
        .ifPresent(asset -> noPicture(asset, source, file, span));
    return path.flatMap(asset -> visible(asset, file, span));
  }

  private void noPicture(AssetFile asset, String source, SourceFile file, Span span) {
    boolean cut = asset.cut() && isShown(asset);
    links.report(
        Code.NO_PICTURE,
        file,
        span,
        Message.of(cut ? "no-picture.cut" : "no-picture", source),
        Message.of(cut ? "no-picture.cut.hint" : "no-picture.hint"));
  }

  /** Unless it is cut short, of another kind than its name, or of a rare one. */
  private static boolean isShown(AssetFile picture) {
    return picture.size().isPresent()
        || picture.length() > Pictures.HEAD
        || Pictures.isSvg(picture.path());
  }

  private Optional<Target> visible(String asset, SourceFile file, Span span) {
    boolean shown = handbook.assets().containsKey(asset);
    if (!shown) {
      links.hidden(Message.of("hidden.file", asset), file, span);
    }
    return shown ? Optional.of(new Target.ToAsset(asset)) : Optional.empty();
  }

  private Optional<Target> byPath(String path, String fragment, SourceFile file, Span span) {
    Optional<EntryId> entry =
        resolved(file, path, p -> sources.entry(p).isPresent()).flatMap(sources::entry);
    if (entry.isPresent()) {
      return links
          .visible(entry.get(), file, span)
          .map(shown -> links.place(shown, fragment, file, span));
    }
    Optional<String> list = resolved(file, path, p -> !sources.list(p).isEmpty());
    if (list.isPresent()) {
      return inList(sources.list(list.get()), path, fragment, file, span);
    }
    Optional<String> asset = resolved(file, path, handbook.whole().assets()::containsKey);
    if (asset.isPresent()) {
      return visible(asset.get(), file, span);
    }
    dead(path, file, span);
    return Optional.empty();
  }

  private void dead(String path, SourceFile file, Span span) {
    Optional<String> host = MisspeltAddress.host(path);
    Optional<String> mail = MisspeltAddress.mail(path);
    if (host.isPresent()) {
      misspelt("wrong-address", path, host.get(), file, span);
    } else if (mail.isPresent()) {
      misspelt("wrong-address.mail", path, mail.get(), file, span);
    } else {
      links.report(
          Code.DEAD_FILE_LINK,
          file,
          span,
          Message.of("dead-file-link", decoded(path)),
          sources.hint(file, normal(file, decoded(path).replace('\\', '/'))));
    }
  }

  private void misspelt(String key, String written, String meant, SourceFile file, Span span) {
    links.report(
        Code.WRONG_ADDRESS,
        file,
        span,
        Message.of(key, written),
        Message.of("wrong-address.hint", meant));
  }

  /** In a file of many entries a fragment names one by its id. */
  private Optional<Target> inList(
      List<EntryId> list, String path, String fragment, SourceFile file, Span span) {
    Optional<EntryId> entry = list.stream().filter(id -> id.id().equals(fragment)).findFirst();
    if (entry.isEmpty() && fragment.isEmpty()) {
      links.report(
          Code.DEAD_FILE_LINK,
          file,
          span,
          Message.of("dead-file-link.list", path),
          Message.of("dead-file-link.list.hint", path + "#" + list.get(0).id()));
    } else if (entry.isEmpty()) {
      List<String> known = list.stream().map(EntryId::id).toList();
      links.report(
          Code.UNRESOLVED_LINK,
          file,
          span,
          Message.of("unresolved-link", list.get(0).kind().word(), fragment),
          Nearest.hint(fragment, known, Message.of("unresolved-link.hint")));
    }
    return entry
        .flatMap(to -> links.visible(to, file, span))
        .map(shown -> links.target(shown.id()));
  }

  /** The path of a known file, with or without what stands behind a question mark. */
  private static Optional<String> resolved(SourceFile from, String path, Predicate<String> known) {
    int query = path.indexOf('?');
    return Stream.of(path, query < 0 ? path : path.substring(0, query))
        .filter(name -> !name.startsWith("/"))
        .map(name -> normal(from, decoded(name)))
        .filter(known)
        .findFirst();
  }

  /** A path from the root of the handbook; empty where it leads out of it. */
  private static String normal(SourceFile from, String path) {
    Deque<String> parts = new ArrayDeque<>();
    if (!path.startsWith("/")) {
      List<String> own = List.of(from.path().split("/"));
      own.subList(0, own.size() - 1).forEach(parts::addLast);
    }
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return "";
        }
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String decoded(String text) {
    try {
      String plain = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Normalizer.normalize(plain, Normalizer.Form.NFC); // as names of files are read
    } catch (IllegalArgumentException e) {
      return text; // a stray percent sign is meant as one
    }
  }
}
