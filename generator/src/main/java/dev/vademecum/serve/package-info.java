/**
 * Shows a handbook to its author while it is written: a folder in, the files of a build out, in
 * memory, to browsers of this computer only. May import every package but {@code cli}.
 */
@NullMarked
package dev.vademecum.serve;

import org.jspecify.annotations.NullMarked;
