/** Diagnostics as data: what is wrong, where, and the cure. Imports nothing of the house. */
@NullMarked
package dev.vademecum.diagnostic;

import org.jspecify.annotations.NullMarked;
