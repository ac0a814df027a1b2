package dev.vademecum.templates;

import dev.vademecum.templates.view.PageView;
import dev.vademecum.templates.view.Site;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Turns views into pages. Built once for a handbook; may be used by many threads at the same time.
 */
public final class TemplateRenderer {
  /** How long a page may take, for a theme that does not end. */
  private static final Duration LIMIT = Duration.ofSeconds(8);

  private final Configuration configuration;
  private final @Nullable Deadline deadline;

  private TemplateRenderer(Configuration configuration, @Nullable Deadline deadline) {
    this.configuration = configuration;
    this.deadline = deadline;
  }

  /** A renderer with the default templates, save where the theme has its own. */
  public static TemplateRenderer of(Messages messages, Theme theme) {
    return of(messages, theme, LIMIT);
  }

  static TemplateRenderer of(Messages messages, Theme theme, Duration limit) {
    boolean trusted = theme.templates().isEmpty();
    Configuration configuration =
        trusted ? new Configuration(Configuration.VERSION_2_3_34) : new CheckedConfiguration();
    configure(configuration);
    configuration.setTemplateLoader(loader(theme));
    configuration.setSharedVariable("t", new MessageFunction(messages));
    return new TemplateRenderer(configuration, trusted ? null : new Deadline(limit));
  }

  private static void configure(Configuration configuration) {
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.addAutoImport("l", "macros/link.ftlh");
  }

  private static TemplateLoader loader(Theme theme) {
    StringTemplateLoader own = new StringTemplateLoader();
    theme.templates().forEach(own::putTemplate);
    TemplateLoader standard = new ClassTemplateLoader(Resources.class, Resources.FOLDER);
    return new MultiTemplateLoader(new TemplateLoader[] {own, standard});
  }

  /**
   * The page as HTML, complete.
   *
   * @throws TemplateFailure if a template is wrong; no part of the page is given then
   */
  public String render(Site site, PageView page) {
    String name = "pages/" + page.kind() + ".ftlh";
    Map<String, Object> model = Map.of("site", site, "page", page, "shell", page.shell());
    StringWriter out = new PageWriter();
    try {
      process(configuration.getTemplate(name).createProcessingEnvironment(model, out), name);
    } catch (ParseException e) {
      throw failure(e.getTemplateName(), name, e.getLineNumber(), e.getColumnNumber(), e);
    } catch (TemplateException e) {
      throw failure(e.getTemplateSourceName(), name, e.getLineNumber(), e.getColumnNumber(), e);
    } catch (IOException | IllegalStateException e) {
      throw failure(null, name, null, null, e);
    } catch (StackOverflowError e) {
      throw new TemplateFailure(name, 0, 0, "The template calls itself without end", e);
    }
    return out.toString();
  }

  private void process(Environment environment, String name) throws TemplateException, IOException {
    if (deadline == null) {
      environment.process();
    } else {
      deadline.process(environment, name);
    }
  }

  private static TemplateFailure failure(
      @Nullable String where,
      String page,
      @Nullable Integer line,
      @Nullable Integer column,
      Exception cause) {
    return new TemplateFailure(
        where == null ? page : where,
        line == null ? 0 : line,
        column == null ? 0 : column,
        String.valueOf(cause.getMessage()),
        cause);
  }
}
