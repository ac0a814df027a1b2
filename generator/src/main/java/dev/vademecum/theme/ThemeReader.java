package dev.vademecum.theme;

import dev.vademecum.config.HandbookConfig;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.diagnostic.Range;
import dev.vademecum.source.AssetBytes;
import dev.vademecum.source.AssetFile;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.SourceTree;
import dev.vademecum.source.Span;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.TemplateRenderer;
import dev.vademecum.templates.Theme;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the folder {@code theme}. What is wrong in it is reported, and the rest still counts. */
public final class ThemeReader {
  private static final String FOLDER = SourceTree.THEME + "/";

  private final SourceTree tree;
  private final HandbookConfig config;
  private final Diagnostics diagnostics;
  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, String> messages = new TreeMap<>();

  private ThemeReader(SourceTree tree, HandbookConfig config, Diagnostics diagnostics) {
    this.tree = tree;
    this.config = config;
    this.diagnostics = diagnostics;
  }

  /** The theme of a handbook; {@link Theme#NONE} where it has none. */
  public static Theme read(SourceTree tree, HandbookConfig config, Diagnostics diagnostics) {
    // Which templates there are is asked of all of them: cold, 0.9 % of a build of 100 chapters.
    boolean none = tree.below(SourceTree.THEME).isEmpty() && tree.fonts().isEmpty();
    return none ? Theme.NONE : new ThemeReader(tree, config, diagnostics).read();
  }

  private Theme read() {
    Map<String, byte[]> fonts = fonts();
    Set<String> templates = templates();
    for (SourceFile file : tree.below(SourceTree.THEME)) {
      String name = file.path().substring(FOLDER.length());
      if (name.endsWith(".ftlh")) {
        read(file, name, templates);
      } else if (name.endsWith(".css")) {
        read(file, name, Theme.styleNames());
      } else {
        messages(file, name);
      }
    }
    styles(fonts.keySet());
    Theme theme = new Theme(files, messages, fonts);
    if (!theme.templates().isEmpty()) {
      TemplateRenderer.of(Messages.forLanguage(config.language().tag(), theme), theme)
          .unreadable()
          .forEach(failure -> diagnostics.add(ThemeProblems.of(failure, theme)));
    }
    return theme;
  }

  private void read(SourceFile file, String name, Set<String> known) {
    if (known.contains(name)) {
      files.put(name, file.text());
    } else {
      unknown(file.path(), name, known);
    }
  }

  /** The default templates, and those that templates of the theme ask for. */
  private Set<String> templates() {
    Set<String> known = new TreeSet<>(Theme.templateNames());
    tree.below(SourceTree.THEME).stream()
        .filter(file -> file.path().endsWith(".ftlh"))
        .forEach(file -> known.addAll(Theme.templatesUsedBy(file.text())));
    return known;
  }

  private void messages(SourceFile file, String name) {
    Set<String> known =
        Messages.languages().stream()
            .map(language -> "messages/" + language + ".properties")
            .collect(Collectors.toCollection(TreeSet::new));
    if (!known.contains(name)) {
      unknown(file.path(), name, known);
      return;
    }
    String language = name.substring("messages/".length(), name.indexOf('.'));
    Map<String, String> own = new ThemeMessages(file, language, diagnostics).read();
    if (language.equals(config.language().tag())) {
      messages.putAll(own);
    }
  }

  private Map<String, byte[]> fonts() {
    Map<String, byte[]> fonts = new TreeMap<>();
    for (AssetFile font : tree.fonts()) {
      String name = font.path().substring(FOLDER.length());
      if (name.matches("fonts/[^/]+")) {
        fonts.put(name.substring("fonts/".length()), AssetBytes.of(font.file()));
      } else {
        Message hint = Message.of("theme-file.font.hint");
        report(font.path(), Message.of("theme-file.font", name), hint);
      }
    }
    return fonts;
  }

  private void styles(Set<String> fonts) {
    Set<String> published = new TreeSet<>();
    Theme.fontNames().forEach(font -> published.add("fonts/" + font));
    fonts.forEach(font -> published.add("fonts/" + font));
    tree.assets().forEach(asset -> published.add(asset.path().substring("assets/".length())));
    for (SourceFile file : tree.below(SourceTree.THEME)) {
      if (file.path().endsWith(".css")) {
        new ThemeStyle(file, published, diagnostics).check();
      }
    }
  }

  private void unknown(String path, String name, Set<String> known) {
    List<String> folder = known.stream().filter(other -> sameFolder(other, name)).toList();
    Message otherwise = Message.of("theme-file.hint");
    List<String> near = near(name, folder.isEmpty() ? known : folder);
    report(path, Message.of("theme-file", name), Nearest.hint(near, otherwise));
  }

  /** The files whose own names are near; folders and endings make all names alike. */
  private static List<String> near(String name, Collection<String> known) {
    List<String> names =
        Nearest.names(ownName(name), known.stream().map(ThemeReader::ownName).toList());
    return names.stream()
        .flatMap(own -> known.stream().filter(file -> ownName(file).equals(own)))
        .toList();
  }

  private static String ownName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.[^.]*$", "");
  }

  private static boolean sameFolder(String a, String b) {
    return a.substring(0, a.indexOf('/')).equals(b.substring(0, Math.max(0, b.indexOf('/'))));
  }

  private void report(String path, Message message, Message hint) {
    diagnostics.add(
        new Diagnostic(
            Code.THEME_FILE, Code.THEME_FILE.severity(), path, Range.FILE_START, message, hint));
  }

  /** Where a line of a file begins and ends, without its break. */
  static Span line(SourceFile file, int line) {
    int start = file.lineStart(line);
    int end = file.text().indexOf('\n', start);
    return new Span(start, end < 0 ? file.text().length() : end);
  }
}
