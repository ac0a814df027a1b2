package dev.vademecum.cli;

/** How diagnostics are printed. */
enum Format {
  TEXT,
  JSON,
  SARIF,
  GITHUB
}
