package dev.vademecum.reference;

import java.util.Locale;

/** How one entry points at another, most specific first. */
public enum RelationType {
  USES,
  TREATS,
  HAS,
  EXPLAINS,
  PRECEDES,
  ALTERNATIVE_TO,
  COMBINES_WITH,
  VARIATION_OF,
  CREATED_BY,
  OPPOSITE,
  SEE,
  SEE_ALSO,
  BELONGS_TO,
  EMBEDS,
  CITES,
  MENTIONS;

  /** The word in messages and data, such as {@code alternative-to}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
