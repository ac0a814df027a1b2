package dev.vademecum.source;

import dev.vademecum.picture.Size;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is published as it is.
 *
 * @param path from the root of the handbook, with forward slashes
 * @param file where it lies; read when it is published
 * @param length in bytes
 * @param size that it is shown in, if it is a picture that says so
 * @param cut whether it is a picture whose end is missing
 */
public record AssetFile(String path, Path file, long length, Optional<Size> size, boolean cut) {}
