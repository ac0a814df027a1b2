package dev.vademecum.templates;

import freemarker.core.Environment;

/** Collects a page of a theme, up to a size that no page of a handbook has. */
final class PageWriter extends PageText {
  private static final int MOST = 32 * 1024 * 1024;

  @Override
  void room(int more) {
    if (length() > MOST - more) {
      Environment environment = Environment.getCurrentEnvironment();
      Place place = environment == null ? Place.UNKNOWN : Place.of(environment);
      throw place.failure(TemplateFailure.Reason.SIZE, null);
    }
    super.room(more);
  }
}
