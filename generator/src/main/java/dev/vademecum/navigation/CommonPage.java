package dev.vademecum.navigation;

/** The pages that every handbook has. */
public enum CommonPage {
  HOME("index.html"),
  INTERVENTIONS("interventions/index.html"),
  MODELS("models/index.html"),
  CASES("cases/index.html"),
  COURSES("courses/index.html"),
  GLOSSARY("glossary.html"),
  PEOPLE("people.html"),
  BIBLIOGRAPHY("bibliography.html"),
  MAP("map.html"),
  ENTRIES("entries.html"),
  SEARCH("search.html"),
  COVERAGE("coverage.html"),
  PRINT("print.html"),
  ACCESSIBILITY("accessibility.html"),
  NOT_FOUND("404.html");

  private final String path;

  CommonPage(String path) {
    this.path = path;
  }

  /** From the root of the output. */
  public String path() {
    return path;
  }
}
