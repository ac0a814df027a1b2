/**
 * Values in, what a function makes of each out, in their order and by all threads there are. Tested
 * in {@code ParallelTest}.
 */
@NullMarked
package dev.vademecum.parallel;

import org.jspecify.annotations.NullMarked;
