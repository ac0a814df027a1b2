package dev.vademecum.maven;

import dev.vademecum.CheckRequest;
import dev.vademecum.CheckResult;
import dev.vademecum.UsageException;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.serve.Browser;
import dev.vademecum.serve.Built;
import dev.vademecum.serve.HandbookServer;
import dev.vademecum.serve.ServeException;
import dev.vademecum.serve.ServeListener;
import dev.vademecum.serve.ServeRequest;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows a handbook in a browser while it is written, and each save by itself. Only this computer
 * can see it. It runs until it is stopped.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends VademecumMojo {
  /**
   * The folder with {@code handbook.yml}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.handbook", defaultValue = "${basedir}", required = true)
  File handbook;

  /**
   * The one edition wanted, by its id in {@code handbook.yml}. Without it all are.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.edition")
  @Nullable String edition;

  /**
   * The port, 0 for any that is free. Without it 4400, or the next one that is free.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.port")
  @Nullable Integer port;

  /**
   * Opens the handbook in the browser.
   *
   * @since 0.1.0
   */
  @Parameter(property = "vademecum.open", defaultValue = "false")
  boolean open;

  @Override
  void run() throws UsageException, MojoExecutionException {
    try (HandbookServer server = HandbookServer.open(request())) {
      server.run(new Log());
    } catch (ServeException e) {
      throw new MojoExecutionException(e.reason().in(language()), e);
    } catch (IOException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Maven is being stopped
    }
  }

  private ServeRequest request() {
    Path folder = handbook.toPath();
    Optional<String> wanted = Optional.ofNullable(edition).filter(name -> !name.isBlank());
    return new ServeRequest(
        new CheckRequest(folder, wanted, Optional.empty(), Severity.ERROR),
        port == null ? OptionalInt.empty() : OptionalInt.of(port),
        lang == null ? Optional.empty() : Optional.of(language()));
  }

  private final class Log implements ServeListener {
    @Override
    public void started(URI address) {
      getLog().info(Message.of("serve.started", address.toString()).in(language()));
      if (open && !Browser.open(address)) {
        getLog().info(Message.of("serve.no-browser").in(language()));
      }
    }

    @Override
    public void built(Built built) {
      Optional<CheckResult> check = built.check();
      check.ifPresent(found -> log(found, handbook));
      if (!built.fault().isEmpty()) {
        getLog().error(built.fault().in(language()));
      }
      getLog().info(built.summary().in(language()));
    }
  }
}
