package dev.vademecum.check;

import dev.vademecum.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands where in the output: files, and on pages the places that have an id. */
final class PublishedPlaces {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern LEADS_ON = Pattern.compile("<meta http-equiv=\"refresh\"");

  private final Map<String, OutputFile> files = new HashMap<>();
  private final Map<String, Places> places = new HashMap<>();

  /**
   * @param leadsOn whether readers are led to another page at once, whatever the fragment
   */
  private record Places(Set<String> ids, boolean leadsOn) {
    static final Places NONE = new Places(Set.of(), false);

    static Places of(String html) {
      Set<String> ids =
          ID.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
      return new Places(ids, LEADS_ON.matcher(html).find());
    }
  }

  PublishedPlaces(List<OutputFile> all) {
    all.forEach(file -> files.put(file.path(), file));
  }

  /** Whether an address from the root of the output leads somewhere, fragment and all. */
  boolean has(String address) {
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    OutputFile file = files.get(path);
    if (file == null || hash < 0) {
      return file != null;
    }
    Places there = places.computeIfAbsent(path, name -> read(file));
    return there.leadsOn()
        || there.ids().contains(RedirectCheck.escaped(address.substring(hash + 1)));
  }

  private static Places read(OutputFile file) {
    return file.content() instanceof OutputFile.Content.Made page
        ? Places.of(new String(page.bytes(), StandardCharsets.UTF_8))
        : Places.NONE;
  }
}
