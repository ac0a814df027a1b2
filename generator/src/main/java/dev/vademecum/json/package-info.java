/** JSON as values, and as text. Imports nothing of the house. */
@NullMarked
package dev.vademecum.json;

import org.jspecify.annotations.NullMarked;
