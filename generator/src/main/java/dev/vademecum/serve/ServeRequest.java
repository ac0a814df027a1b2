package dev.vademecum.serve;

import dev.vademecum.CheckRequest;
import dev.vademecum.diagnostic.MessageLanguage;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What to serve, and how.
 *
 * @param site the handbook, and which of its editions
 * @param port the one port wanted, 0 for any that is free; empty for {@link Loopback#USUAL} or the
 *     next one that is free
 * @param language of what is said of problems; empty for that of the handbook
 */
public record ServeRequest(
    CheckRequest site, OptionalInt port, Optional<MessageLanguage> language) {}
