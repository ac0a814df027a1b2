package dev.vademecum.sitewide;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.entry.Entry;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.navigation.Redirect;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.output.OutputFile;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The addresses that others may link to, one a line: pages, old addresses among them, and on them
 * the places of entries, headings and nodes. They begin at the root of the whole output, so that
 * the lists of several editions can be put together.
 */
final class AddressList {
  static final String PATH = "urls.txt";

  private AddressList() {}

  static OutputFile of(Handbook handbook, Redirects redirects, List<OutputFile> pages) {
    NavigableSet<String> addresses = new TreeSet<>();
    pages.stream().map(OutputFile::path).filter(AddressList::isPage).forEach(addresses::add);
    handbook.entries().stream().flatMap(AddressList::places).forEach(addresses::add);
    List.copyOf(addresses).stream()
        .flatMap(path -> redirects.anchorsOn(path).stream())
        .map(Redirect::address)
        .forEach(addresses::add);
    redirects.pages().forEach((path, old) -> old.forEach(from -> add(path, from, addresses)));
    return written(handbook.edition().folder(), addresses);
  }

  /** The page beside several editions that leads to them. */
  static OutputFile of(OutputFile page) {
    return written("", List.of(page.path()));
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html") && !path.equals(CommonPage.NOT_FOUND.path());
  }

  /** Places in an entry are called in links by the ids of headings and nodes. */
  private static Stream<String> places(Entry entry) {
    String own = Addresses.of(entry.id());
    if (!entry.id().kind().hasOwnPage()) {
      return Stream.of(own);
    }
    Stream<String> headings =
        entry.meta().body().document().headings().stream().map(heading -> heading.id());
    Stream<String> nodes =
        entry instanceof Entry.Model model
            ? model.drawing().stream()
                .flatMap(drawing -> drawing.nodes().stream())
                .map(node -> Addresses.node(model.id(), node.id().value()))
            : Stream.empty();
    Stream<String> listed =
        entry instanceof Entry.Person ? Stream.of(Addresses.inList(entry.id())) : Stream.empty();
    return Stream.concat(
        Stream.concat(headings, nodes).map(fragment -> own + "#" + fragment), listed);
  }

  private static void add(String path, Redirect old, NavigableSet<String> addresses) {
    if (!old.fragment().isEmpty()) {
      addresses.add(path + "#" + old.fragment());
    }
  }

  private static OutputFile written(String folder, Iterable<String> addresses) {
    StringBuilder text = new StringBuilder();
    addresses.forEach(address -> text.append(folder).append(address).append('\n'));
    return OutputFile.text(PATH, text.toString());
  }
}
