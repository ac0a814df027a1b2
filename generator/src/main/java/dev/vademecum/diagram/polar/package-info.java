/** The engine for drawings around a centre. */
@NullMarked
package dev.vademecum.diagram.polar;

import org.jspecify.annotations.NullMarked;
