package dev.vademecum.templates;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Gives out templates whose loops, macros and includes are steps of {@link Work}. */
final class CountedConfiguration extends Configuration {
  private final Set<Template> counted = Collections.newSetFromMap(new WeakHashMap<>());

  CountedConfiguration() {
    super(VERSION_2_3_34);
  }

  @Override
  public Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    if (Thread.currentThread() instanceof Work work && !work.step()) {
      throw new IllegalStateException("too many files are included");
    }
    synchronized (counted) {
      Template template =
          super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
      if (template != null && counted.add(template)) {
        _CoreAPI.addThreadInterruptedChecks(template);
      }
      return template;
    }
  }
}
