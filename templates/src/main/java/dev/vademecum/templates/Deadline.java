package dev.vademecum.templates;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Stops a template of a theme that does not come to an end. */
final class Deadline {
  private final Duration limit;
  private final ScheduledThreadPoolExecutor clock;

  Deadline(Duration limit) {
    this.limit = limit;
    this.clock = new ScheduledThreadPoolExecutor(1, Deadline::daemon);
    clock.setKeepAliveTime(1, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
    clock.setRemoveOnCancelPolicy(true);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "template deadline");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Processes a template whose loops look whether their thread has been interrupted.
   *
   * @throws TemplateFailure where the template was when its time was over
   */
  void process(Environment environment, String page) throws TemplateException, IOException {
    Watch watch = new Watch(environment, Thread.currentThread());
    Future<?> end = clock.schedule(watch, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      environment.process();
    } catch (RuntimeException | TemplateException e) {
      if (watch.rang()) {
        String message = "The template did not end within " + limit.toSeconds() + " s";
        throw watch.place().failure(page, message, e);
      }
      throw e;
    } finally {
      end.cancel(false);
      watch.stop();
    }
  }

  /** Interrupts the thread of a template, unless it has ended. */
  private static final class Watch implements Runnable {
    private final Environment environment;
    private final Thread thread;
    private Place place = Place.UNKNOWN;
    private boolean rang;
    private boolean stopped;

    Watch(Environment environment, Thread thread) {
      this.environment = environment;
      this.thread = thread;
    }

    @Override
    public synchronized void run() {
      if (!stopped) {
        place = Place.of(environment);
        rang = true;
        thread.interrupt();
      }
    }

    synchronized boolean rang() {
      return rang;
    }

    synchronized Place place() {
      return place;
    }

    /** After this the thread is as it was: no interrupt of ours is left on it. */
    synchronized void stop() {
      stopped = true;
      if (rang) {
        Thread.interrupted();
      }
    }
  }
}
