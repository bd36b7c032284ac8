package org.rapport.message;

import java.net.URI;
import java.util.Optional;
import org.rapport.store.Words;

/**
 * One message to one person.
 *
 * @param stop where one press stops all further messages, named in the headers too (RFC 8058); empty to a colleague
 */
public record Letter(Words to, String fromName, String subject, Words body, Optional<URI> stop) {
    /** The stop link is a secret too. */
    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
