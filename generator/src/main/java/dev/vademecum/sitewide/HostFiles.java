package dev.vademecum.sitewide;

import dev.vademecum.output.OutputFile;
import java.util.List;
import java.util.regex.Pattern;

/** What hosts read that let a site say how to serve it. They look for it at the root alone. */
public final class HostFiles {
  /** Nothing may run or be fetched but what is part of the handbook. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Pattern HASHED =
      Pattern.compile("(?:.*/)?assets/.*\\.[0-9a-f]{10}\\.[a-z0-9]+");

  private HostFiles() {}

  /**
   * {@code _headers}, as Cloudflare Pages and Netlify read it, and {@code .nojekyll}, which keeps
   * GitHub Pages from leaving files out.
   *
   * @param files all files of the output; those with a hash in their names can be kept for ever
   */
  public static List<OutputFile> of(List<OutputFile> files) {
    StringBuilder text =
        new StringBuilder("/*\n  Content-Security-Policy: ")
            .append(POLICY)
            .append("\n  X-Content-Type-Options: nosniff\n")
            .append("  Referrer-Policy: strict-origin-when-cross-origin\n")
            .append("  Permissions-Policy: camera=(), geolocation=(), microphone=()\n");
    files.stream()
        .map(OutputFile::path)
        .filter(path -> HASHED.matcher(path).matches())
        .sorted()
        .forEach(
            path ->
                text.append("/")
                    .append(path)
                    .append("\n  Cache-Control: public, max-age=31536000, immutable\n"));
    return List.of(OutputFile.text("_headers", text.toString()), OutputFile.text(".nojekyll", ""));
  }
}
