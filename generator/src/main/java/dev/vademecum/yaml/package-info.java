/**
 * YAML 1.2 with a place for every key and value, and the shapes that a mapping must have. In: a
 * source file; out: {@link dev.vademecum.yaml.YamlNode}. May import {@code diagnostic} and {@code
 * source}. The only package that knows SnakeYAML.
 */
@NullMarked
package dev.vademecum.yaml;

import org.jspecify.annotations.NullMarked;
