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
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Turns views into pages. Built once for a handbook; may be used by many threads at the same time.
 */
public final class TemplateRenderer {
  /** How long a page may take, for a theme that does not end. */
  private static final Duration LIMIT = Duration.ofSeconds(8);

  private final Configuration configuration;
  private final Set<String> own;
  private final Duration limit;
  private volatile @Nullable TemplateFailure endless;

  private TemplateRenderer(Configuration configuration, Set<String> own, Duration limit) {
    this.configuration = configuration;
    this.own = own;
    this.limit = limit;
  }

  /** A renderer with the default templates, save where the theme has its own. */
  public static TemplateRenderer of(Messages messages, Theme theme) {
    return of(messages, theme, LIMIT);
  }

  static TemplateRenderer of(Messages messages, Theme theme, Duration limit) {
    boolean trusted = theme.templates().isEmpty();
    Configuration configuration =
        trusted ? new Configuration(Configuration.VERSION_2_3_34) : new CountedConfiguration();
    configure(configuration);
    configuration.setTemplateLoader(loader(theme));
    configuration.setSharedVariable("t", new MessageFunction(messages));
    return new TemplateRenderer(configuration, theme.templates().keySet(), limit);
  }

  static void configure(Configuration configuration) {
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
    configuration.setSharedVariable("address", (TemplateMethodModelEx) WebAddress::function);
    configuration.addAutoImport("l", "macros/link.ftlh");
  }

  private static TemplateLoader loader(Theme theme) {
    StringTemplateLoader own = new StringTemplateLoader();
    theme.templates().forEach(own::putTemplate);
    TemplateLoader standard = new ClassTemplateLoader(Resources.class, Resources.FOLDER);
    return new MultiTemplateLoader(new TemplateLoader[] {own, standard});
  }

  /** The templates of the theme that cannot be read, whether a page asks for them or not. */
  public List<TemplateFailure> unreadable() {
    List<TemplateFailure> failures = new ArrayList<>();
    for (String name : own) {
      try {
        configuration.getTemplate(name);
      } catch (ParseException e) {
        failures.add(Failures.of(e));
      } catch (IOException | StackOverflowError e) {
        failures.add(other(name, e));
      }
    }
    return failures;
  }

  /**
   * The page as HTML in UTF-8, complete.
   *
   * @throws TemplateFailure if a template is wrong; no part of the page is given then. After one
   *     that does not end, no page is tried any more.
   */
  public byte[] render(Site site, PageView page) {
    TemplateFailure before = endless;
    if (before != null) {
      throw before;
    }
    String name = "pages/" + page.kind() + ".ftlh";
    Map<String, Object> model = Map.of("site", site, "page", page, "shell", page.shell());
    PageText out = own.isEmpty() ? new PageText() : new PageWriter();
    try {
      process(name, model, out);
    } catch (TemplateFailure e) {
      endless = e.reason().isLimit() ? e : null;
      throw e;
    } catch (ParseException e) {
      throw Failures.of(e);
    } catch (TemplateException e) {
      throw Failures.of(e, own);
    } catch (IOException | IllegalStateException | StackOverflowError e) {
      throw other(name, e);
    }
    return out.bytes();
  }

  private void process(String name, Map<String, Object> model, PageText out)
      throws TemplateException, IOException {
    Environment environment =
        configuration.getTemplate(name).createProcessingEnvironment(model, out);
    if (own.isEmpty()) {
      environment.process();
    } else {
      Work.run(environment, limit.toMillis(), environment::process);
    }
  }

  private static TemplateFailure other(String name, Throwable cause) {
    String detail = Failures.oneLine(cause.getMessage());
    return new TemplateFailure(TemplateFailure.Reason.OTHER, name, 0, 0, detail, cause);
  }
}
