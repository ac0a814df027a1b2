/** The engines for drawings along straight axes. */
@NullMarked
package dev.vademecum.diagram.cartesian;

import org.jspecify.annotations.NullMarked;
