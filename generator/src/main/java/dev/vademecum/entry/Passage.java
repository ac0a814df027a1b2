package dev.vademecum.entry;

import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;

/**
 * A piece of an author's text without markup: a value, or a stretch of running text up to the next
 * link that takes its words from elsewhere.
 */
public record Passage(SourceFile file, Span span, String text) {}
