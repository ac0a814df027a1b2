/**
 * {@code handbook.yml} as {@link dev.vademecum.config.HandbookConfig}. May import {@code yaml} and
 * what stands above it.
 */
@NullMarked
package dev.vademecum.config;

import org.jspecify.annotations.NullMarked;
