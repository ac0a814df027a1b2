package dev.vademecum.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a name in running text becomes a link by itself. */
public enum LinkPolicy {
  OFF,
  FIRST_IN_SECTION,
  FIRST_IN_PAGE,
  ALL;

  /** The word in {@code handbook.yml}, such as {@code first-in-page}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<LinkPolicy> of(String id) {
    return Arrays.stream(values()).filter(policy -> policy.id().equals(id)).findFirst();
  }

  static String[] ids() {
    return Arrays.stream(values()).map(LinkPolicy::id).toArray(String[]::new);
  }
}
