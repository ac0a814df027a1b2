/**
 * The orchestrator, its requests and results: what the command line and the Maven plugin call. May
 * import every package but {@code cli}.
 */
@NullMarked
package dev.vademecum;

import org.jspecify.annotations.NullMarked;
