/**
 * What one build of a handbook has made, for the next one of the same handbook: a key that says
 * what a value is made of in, the value out, made or remembered.
 */
@NullMarked
package dev.vademecum.memory;

import org.jspecify.annotations.NullMarked;
