package org.rapport.web.client;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which repair a client answers in, and under which address the pages of answering stand.
 *
 * @param invitation the one that is answered; empty when the client says it unasked
 */
record Where(String base, Optional<UUID> invitation, Function<Around, Mine> find) {
    Mine in(Around here) {
        return find.apply(here);
    }
}
