package dev.vademecum.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * The rights in an entry.
 *
 * @param status in words
 */
public record Rights(String status, String holder, @Nullable Link licence, Html note) {}
