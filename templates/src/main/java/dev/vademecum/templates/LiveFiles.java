package dev.vademecum.templates;

import dev.vademecum.templates.view.ProblemsView;
import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What an author's browser gets beside the handbook while it is served; none of it is published.
 */
public final class LiveFiles {
  private LiveFiles() {}

  /** Brings the next build before the reader of a page. */
  public static String script() {
    return Resources.text("live/live.js");
  }

  /** The look of problems, which is the same whatever theme a handbook has. */
  public static String style() {
    return Palette.of(Palette.DEFAULT_ACCENT).cssOfHost() + Resources.text("live/live.css");
  }

  /** Problems as a page of its own. */
  public static String page(ProblemsView problems) {
    return render("page", problems.language(), Map.of("view", problems));
  }

  /** Problems as a sheet over a page. */
  public static String overlay(ProblemsView problems) {
    return render("overlay", problems.language(), Map.of("view", problems));
  }

  /** For an address that is none, where the handbook has no page of its own for that. */
  public static String missing(String language) {
    return render("missing", language, Map.of("language", language));
  }

  private static String render(String name, String language, Map<String, Object> model) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    TemplateRenderer.configure(configuration);
    configuration.setTemplateLoader(new ClassTemplateLoader(Resources.class, Resources.FOLDER));
    Messages messages = Messages.forLanguage(language);
    configuration.setSharedVariable("t", new MessageFunction(messages));
    StringWriter out = new StringWriter();
    try {
      configuration.getTemplate("live/" + name + ".ftlh").process(model, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("a template of our own is wrong", e);
    }
    return out.toString();
  }
}
