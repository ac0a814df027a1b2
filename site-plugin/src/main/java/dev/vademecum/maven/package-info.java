/** The Maven goals: each maps its parameters, calls the generator and reports. */
@NullMarked
package dev.vademecum.maven;

import org.jspecify.annotations.NullMarked;
