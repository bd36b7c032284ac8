package org.rapport.web.client;

import java.util.Optional;

/**
 * Somebody to call or write to.
 *
 * @param phone as it should be read; spaces are allowed
 * @param note when or for what, in the reader's language
 */
public record Contact(String name, String phone, Optional<String> note) {
    /** The number as a {@code tel:} address. */
    public String tel() {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }
}
