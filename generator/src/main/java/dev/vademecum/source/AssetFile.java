package dev.vademecum.source;

import java.nio.file.Path;

/**
 * A file that is published as it is.
 *
 * @param path from the root of the handbook, with forward slashes
 * @param file where it lies; read when it is published
 */
public record AssetFile(String path, Path file) {}
