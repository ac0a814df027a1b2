package dev.vademecum.source;

/** A value with the place in its file where the author wrote it. */
public record Located<T>(T value, Span span) {}
