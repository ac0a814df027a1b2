@NullMarked
package dev.vademecum.templates;

import org.jspecify.annotations.NullMarked;
