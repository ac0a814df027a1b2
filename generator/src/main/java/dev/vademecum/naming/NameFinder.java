package dev.vademecum.naming;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.config.Autolink;
import dev.vademecum.config.Language;
import dev.vademecum.config.LinkPolicy;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Position;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.EntryId;
import dev.vademecum.entry.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the names of all entries in running text: the longest at each place, as whole words, as
 * they are listed. The first letter may be a capital or not, but for people.
 */
public final class NameFinder {
  private record Meaning(List<EntryId> known, Optional<EntryId> linked) {}

  private final Autolink policies;
  private final WordTree<Meaning> names = new WordTree<>();
  private final WordTree<KnownName> guesses = new WordTree<>();

  private NameFinder(Autolink policies) {
    this.policies = policies;
  }

  /** A finder for a handbook. A name that would be a link to two entries is reported. */
  public static NameFinder of(Handbook handbook, Diagnostics diagnostics) {
    NameFinder finder = new NameFinder(handbook.config().autolink());
    Map<List<String>, List<KnownName>> byWords = new LinkedHashMap<>();
    handbook.entries().stream()
        .flatMap(KnownName::of)
        .forEach(name -> byWords.computeIfAbsent(name.words(), w -> new ArrayList<>()).add(name));
    byWords.values().forEach(same -> finder.add(same, diagnostics));
    handbook.all(Entry.Reference.class).forEach(finder::addTitle);
    byWords.values().forEach(same -> finder.guess(same.get(0), handbook.config().language()));
    return finder;
  }

  private void add(List<KnownName> same, Diagnostics diagnostics) {
    List<EntryId> known = same.stream().map(KnownName::id).distinct().toList();
    List<KnownName> linked = same.stream().filter(name -> isLinked(name.entry())).toList();
    List<EntryId> meant = linked.stream().map(KnownName::id).distinct().toList();
    linked.stream()
        .filter(name -> !name.id().equals(meant.get(0)))
        .forEach(name -> diagnostics.add(clash(name, linked.get(0))));
    Meaning meaning =
        new Meaning(known, meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty());
    same.forEach(name -> name.spellings().forEach(words -> names.add(words, meaning)));
  }

  private static Diagnostic clash(KnownName second, KnownName first) {
    Position at = first.entry().meta().file().position(first.span().start());
    return second
        .entry()
        .meta()
        .file()
        .diagnostic(
            Code.AMBIGUOUS_NAME,
            second.span(),
            Message.of(
                "ambiguous-name",
                second.text(),
                second.id().kind().the(),
                second.id().id(),
                first.id().kind().the(),
                first.id().id(),
                first.entry().meta().file().path(),
                at.line()),
            Message.of("ambiguous-name.hint"));
  }

  /** The title of a work stays text as a whole, whatever names are in it. */
  private void addTitle(Entry.Reference work) {
    String title = work.title();
    int colon = title.indexOf(':');
    Meaning nothing = new Meaning(List.of(), Optional.empty());
    names.add(KnownName.words(title), nothing);
    names.add(KnownName.words(colon < 0 ? title : title.substring(0, colon)), nothing);
  }

  /** Forms that a term may have. */
  private void guess(KnownName name, Language language) {
    if (name.id().kind() == Kind.TERM && isLinked(name.entry())) {
      name.inflected(language)
          .forEach(form -> form.spellings().forEach(words -> guesses.add(words, form)));
    }
  }

  private boolean isLinked(Entry entry) {
    return entry.meta().linked() && policy(entry.id().kind()) != LinkPolicy.OFF;
  }

  /** How often names of a kind become links. */
  public LinkPolicy policy(Kind kind) {
    return switch (kind) {
      case TERM -> policies.term();
      case INTERVENTION -> policies.intervention();
      case MODEL -> policies.model();
      case PERSON -> policies.person();
      default -> LinkPolicy.OFF;
    };
  }

  /** The names in a line, in their order; none of them overlap. */
  public List<Occurrence> find(Line line) {
    return names.find(line.words()).stream()
        .filter(found -> !found.meaning().known().isEmpty())
        .map(
            found ->
                new Occurrence(
                    found.start(), found.end(), found.meaning().known(), found.meaning().linked()))
        .toList();
  }

  /**
   * The words in a line that may be forms of terms and that no entry has among its names.
   *
   * @param names those that were found in the line
   */
  public List<UnlistedForm> unlisted(Line line, List<Occurrence> names) {
    return guesses.find(line.words()).stream()
        .filter(
            found ->
                names.stream().noneMatch(n -> n.start() < found.end() && found.start() < n.end()))
        .map(
            found ->
                new UnlistedForm(
                    found.start(), found.end(), found.meaning().id(), found.meaning().text()))
        .toList();
  }
}
