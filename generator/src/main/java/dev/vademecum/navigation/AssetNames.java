package dev.vademecum.navigation;

import dev.vademecum.markdown.Slug;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where an asset is published. A name that every platform and every address takes stays as it is;
 * of another, such as {@code Foto één?.png}, the file gets a slug as its name: {@code
 * foto-een.png}.
 */
final class AssetNames {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~!$()+,;=@-]*[A-Za-z0-9_~)-]");

  private AssetNames() {}

  /**
   * @param path of the source, from the root of the handbook
   */
  static String published(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(AssetNames::name)
        .collect(Collectors.joining("/"));
  }

  private static String name(String written) {
    if (PLAIN.matcher(written).matches()) {
      return written;
    }
    int dot = written.lastIndexOf('.');
    String extension = dot < 0 ? "" : Slug.of(written.substring(dot + 1));
    String stem = dot < 0 ? written : written.substring(0, dot);
    String slug = Slug.of(stem);
    String name = slug.isEmpty() ? unspelled(stem) : slug;
    return extension.isEmpty() ? name : name + "." + extension;
  }

  /** For scripts without a spelling in ASCII. */
  private static String unspelled(String stem) {
    String hex = HexFormat.of().formatHex(stem.getBytes(StandardCharsets.UTF_8));
    return "file-" + hex.substring(0, Math.min(hex.length(), 60));
  }
}
