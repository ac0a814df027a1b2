package dev.vademecum.templates.view;

import java.util.List;

/** The terms under one letter of the glossary. */
public record Letter(String letter, String id, List<TermItem> terms) {
  public Letter {
    terms = List.copyOf(terms);
  }
}
