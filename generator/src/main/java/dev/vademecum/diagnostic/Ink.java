package dev.vademecum.diagnostic;

/** How text on a terminal stands out: by the codes that terminals know, or not at all. */
public enum Ink {
  PLAIN,
  COLOUR;

  private static final String RESET = "\u001B[0m";

  String heavy(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case INFO -> paint("1;36", text);
    };
  }

  String light(String text) {
    return paint("2", text);
  }

  String cure(String text) {
    return paint("32", text);
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + RESET;
  }
}
