package dev.vademecum.cli;

/** What the process tells its caller. */
final class ExitCode {
  static final int FINE = 0;

  /** Problems in the content. */
  static final int CONTENT = 1;

  /** Wrong usage or configuration. */
  static final int USAGE = 2;

  /** The disk, a lock, a port. */
  static final int ENVIRONMENT = 3;

  /** A bug of ours. */
  static final int INTERNAL = 4;

  private ExitCode() {}
}
