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
import dev.vademecum.naming.Occurrence.Meaning;
import dev.vademecum.naming.WordAutomaton.Found;
import java.util.ArrayList;
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

  /**
   * What is in a line.
   *
   * @param names in their order; none of them overlap
   * @param unlisted the words that may be forms of terms and that no entry has among its names
   */
  public record Reading(List<Occurrence> names, List<UnlistedForm> unlisted) {}

  /**
   * Reads a line.
   *
   * @param guess whether to look for forms that are not listed
   */
  public Reading read(Line line, boolean guess) {
    Words words = line.words();
    List<Occurrence> found = new ArrayList<>();
    for (Found<Meaning> name : names.find(words)) {
      if (!name.meaning().known().isEmpty()) {
        found.add(new Occurrence(name.start(), name.end(), name.meaning()));
      }
    }
    return new Reading(found, guess ? unlisted(words, found) : List.of());
  }

  private List<UnlistedForm> unlisted(Words words, List<Occurrence> names) {
    List<UnlistedForm> unlisted = new ArrayList<>();
    int next = 0;
    for (Found<KnownName> form : guesses.find(words)) {
      while (next < names.size() && names.get(next).end() <= form.start()) {
        next++;
      }
      boolean named = next < names.size() && names.get(next).start() < form.end();
      if (!named && isNoun(words, form)) {
        KnownName term = form.meaning();
        unlisted.add(new UnlistedForm(form.start(), form.end(), term.id(), term.text()));
      }
    }
    return unlisted;
  }

  private boolean isNoun(Words words, Found<KnownName> found) {
    String before = words.text(Math.max(0, found.start() - WordClass.REACH), found.start());
    String form = words.text(found.start(), found.end());
    return !WordClass.isVerb(before, form, found.meaning().text(), language);
  }
}
