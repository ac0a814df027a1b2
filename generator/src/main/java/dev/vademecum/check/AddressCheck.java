package dev.vademecum.check;

import static java.util.Objects.requireNonNull;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.config.Edition;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.entry.Entry;
import dev.vademecum.markdown.Block;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks whether all addresses of a list still lead somewhere, in the finished pages. */
public final class AddressCheck {
  private final SourceFile list;
  private final PublishedPlaces places;
  private final Diagnostics diagnostics;

  /** Each entry by its address from the root of the whole output. */
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private AddressCheck(SourceFile list, PublishedPlaces places, Diagnostics diagnostics) {
    this.list = list;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports the addresses that nothing is at any more, with the nearest there is.
   *
   * @param list an address a line, from the root of the output or with the handbook's {@code url};
   *     empty lines and those that begin with {@code #} are none
   */
  public static void check(
      SourceFile list,
      Handbook whole,
      List<Edition> editions,
      List<OutputFile> files,
      Diagnostics diagnostics) {
    AddressCheck check = new AddressCheck(list, new PublishedPlaces(files), diagnostics);
    editions.forEach(edition -> check.know(whole, edition));
    Listed.of(list, whole.config(), editions).forEach(check::check);
  }

  private void know(Handbook whole, Edition edition) {
    for (Entry entry : whole.entries()) {
      String address = edition.folder() + Addresses.of(entry.id());
      if (places.has(address)) {
        entries.put(address, entry);
      }
    }
  }

  /** The last part: a page without {@code .html}, or a place on a common page. */
  private static String name(String address) {
    return address.substring(folder(address).length()).replaceFirst("\\.html?$", "");
  }

  private void check(Listed listed) {
    String address = listed.address();
    Optional<Entry> onPage = Optional.ofNullable(entries.get(listed.path()));
    if (places.has(address)) {
      return;
    }
    if (places.has(listed.path()) && onPage.isPresent()) {
      report(
          listed.span(),
          Message.of("gone-address.place", listed.path(), listed.fragment()),
          place(listed, onPage.get()));
    } else {
      report(listed.span(), Message.of("gone-address", address), cure(listed));
    }
  }

  private Message place(Listed gone, Entry entry) {
    List<String> headings =
        entry.meta().body().document().headings().stream().map(Block.Heading::id).toList();
    Message kind = entry.id().kind().the();
    String file = entry.meta().file().path();
    return Nearest.names(gone.fragment(), headings).stream()
        .findFirst()
        .map(
            near ->
                Message.of(
                    "gone-address.place.near.hint",
                    near,
                    gone.fragment(),
                    gone.inEdition(),
                    kind,
                    entry.id().id(),
                    file))
        .orElse(
            Message.of(
                "gone-address.place.hint",
                gone.fragment(),
                gone.inEdition(),
                kind,
                entry.id().id(),
                file));
  }

  private Message cure(Listed gone) {
    if (!gone.canLeadOn()) {
      return Message.of("gone-address.file.hint");
    }
    return near(gone)
        .map(address -> lead(gone, address))
        .orElse(Message.of("gone-address.hint", gone.inEdition()));
  }

  private Message lead(Listed gone, String address) {
    Entry entry = requireNonNull(entries.get(address));
    return Message.of(
        "gone-address.near.hint",
        address,
        gone.inEdition(),
        entry.id().kind().the(),
        entry.id().id(),
        entry.meta().file().path());
  }

  /** The entry of the nearest name: of the same edition, and rather in the same folder. */
  private Optional<String> near(Listed gone) {
    List<String> here =
        entries.keySet().stream().filter(address -> address.startsWith(gone.folder())).toList();
    String folder = folder(gone.address());
    List<String> beside = here.stream().filter(at -> folder(at).equals(folder)).toList();
    return Stream.of(beside, here)
        .flatMap(known -> nearest(name(gone.address()), known).stream())
        .findFirst();
  }

  /** All before the name: a folder, or a common page. */
  private static String folder(String address) {
    return address.substring(0, Math.max(address.lastIndexOf('/'), address.indexOf('#')) + 1);
  }

  private Optional<String> nearest(String name, List<String> known) {
    List<String> names = known.stream().map(AddressCheck::name).toList();
    return Nearest.names(name, names).stream()
        .findFirst()
        .flatMap(near -> known.stream().filter(address -> name(address).equals(near)).findFirst());
  }

  private void report(Span span, Message message, Message hint) {
    diagnostics.add(list.diagnostic(Code.GONE_ADDRESS, span, message, hint));
  }
}
