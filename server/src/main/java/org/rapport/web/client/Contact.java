package org.rapport.web.client;

import java.util.Optional;

/**
 * Somebody to call or write to.
 *
 * @param phone as it should be read; spaces are allowed
 * @param note when or for what, in the reader's language
 */
public record Contact(String name, Optional<String> phone, Optional<String> note) {
    /** The number as a {@code tel:} address. */
    public Optional<String> tel() {
        return phone.map(number -> "tel:" + number.replaceAll("[^+0-9]", ""));
    }
}
