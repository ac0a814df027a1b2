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
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the names of all entries in running text: the longest at each place, as whole words, as
 * they are listed. The first letter may be a capital or not, but for people.
 */
public final class NameFinder {
  private record Meaning(List<EntryId> known, Optional<EntryId> linked) {}

  private final Autolink policies;
  private final Language language;
  private final WordAutomaton<Meaning> names;
  private final FormGuesses guesses;

  private NameFinder(Handbook handbook, Diagnostics diagnostics) {
    this.policies = handbook.config().autolink();
    this.language = handbook.config().language();
    this.names = WordAutomaton.of(names(handbook, diagnostics));
    this.guesses = FormGuesses.of(asked(handbook), language);
  }

  /** A finder for a handbook. A name that would be a link to two entries is reported. */
  public static NameFinder of(Handbook handbook, Diagnostics diagnostics) {
    return new NameFinder(handbook, diagnostics);
  }

  private Map<List<String>, Meaning> names(Handbook handbook, Diagnostics diagnostics) {
    Map<List<String>, List<KnownName>> byWords = new LinkedHashMap<>();
    handbook.entries().stream()
        .flatMap(KnownName::of)
        .forEach(name -> byWords.computeIfAbsent(name.words(), w -> new ArrayList<>()).add(name));
    Map<List<String>, Meaning> meanings = new HashMap<>();
    for (List<KnownName> same : byWords.values()) {
      Meaning meaning = meaning(same, diagnostics);
      same.stream()
          .flatMap(name -> name.spellings().stream())
          .forEach(words -> meanings.putIfAbsent(words, meaning));
    }
    handbook.all(Entry.Reference.class).forEach(work -> addTitle(work, meanings));
    return meanings;
  }

  private Meaning meaning(List<KnownName> same, Diagnostics diagnostics) {
    List<EntryId> known = same.stream().map(KnownName::id).distinct().toList();
    List<KnownName> linked = same.stream().filter(name -> isLinked(name.entry())).toList();
    List<EntryId> meant = linked.stream().map(KnownName::id).distinct().toList();
    linked.stream()
        .filter(name -> !name.id().equals(meant.get(0)))
        .forEach(name -> diagnostics.add(clash(name, linked.get(0))));
    return new Meaning(known, meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty());
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
  private static void addTitle(Entry.Reference work, Map<List<String>, Meaning> names) {
    String title = work.title();
    int colon = title.indexOf(':');
    Meaning nothing = new Meaning(List.of(), Optional.empty());
    names.putIfAbsent(KnownName.words(title), nothing);
    names.putIfAbsent(KnownName.words(colon < 0 ? title : title.substring(0, colon)), nothing);
  }

  /** An author is asked once, about all that is written, and not for each edition again. */
  private Stream<Entry.Term> asked(Handbook handbook) {
    return handbook.edition().isWhole()
        ? handbook.all(Entry.Term.class).stream().filter(this::isLinked)
        : Stream.empty();
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
    BitSet named = new BitSet();
    names.forEach(name -> named.set(name.start(), name.end()));
    return guesses.find(line.words()).stream()
        .filter(found -> named.get(found.start(), found.end()).isEmpty())
        .filter(found -> isNoun(line, found))
        .map(
            found ->
                new UnlistedForm(
                    found.start(), found.end(), found.meaning().id(), found.meaning().text()))
        .toList();
  }

  private boolean isNoun(Line line, WordAutomaton.Found<KnownName> found) {
    String before = line.text(Math.max(0, found.start() - WordClass.REACH), found.start());
    String form = line.text(found.start(), found.end());
    return !WordClass.isVerb(before, form, found.meaning().text(), language);
  }
}
