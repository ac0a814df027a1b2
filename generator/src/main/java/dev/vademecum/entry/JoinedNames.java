package dev.vademecum.entry;

import dev.vademecum.csl.CslName;
import java.util.regex.Pattern;

/**
 * Tells where a name is that of several people: "Jan en Piet Jansen", "A. Jansen; B. Bos", or three
 * commas where BibTeX wants "and". They would be printed and filed as one person.
 */
final class JoinedNames {
  private static final Pattern JOINED =
      Pattern.compile(";|(?<!\\S)(?:&|and|en|und|et)(?!\\S)|(?<!\\S)et al\\b");

  /** The name of an organisation may have an "and": only initials on both sides tell people. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?s).*(?<!\\p{L})\\p{Lu}\\..*(?:;|(?<!\\S)(?:&|and|en|und|et)(?!\\S)).*(?<!\\p{L})\\p{Lu}\\..*"
              + "|.*(?<!\\S)et al\\b.*");

  /** A comma in a given name, unless a suffix such as "Jr." stands behind it. */
  private static final Pattern COMMA = Pattern.compile(",(?!\\s*(?:[JjSs]r\\b|[IVX]+\\b))");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.\\s*\\S.*");

  private JoinedNames() {}

  static boolean isJoined(CslName name) {
    if (!name.literal().isEmpty()) {
      return PEOPLE.matcher(name.literal()).matches();
    }
    String all =
        String.join(
            " ", name.given(), name.droppingParticle(), name.nonDroppingParticle(), name.family());
    return JOINED.matcher(all).find()
        || COMMA.matcher(name.given()).find()
        || (!name.given().isEmpty() && INITIALS.matcher(name.family()).matches());
  }
}
