/**
 * Works, names and dates in the words of the Citation Style Language, as plain values. Imports
 * nothing of the house.
 */
@NullMarked
package dev.vademecum.csl;

import org.jspecify.annotations.NullMarked;
