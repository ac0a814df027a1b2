package dev.vademecum.reference;

import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;

/** Where in the sources something is written. */
public record Place(SourceFile file, Span span) {}
