package org.rapport.store;

/** The master key is kept elsewhere and cannot be asked now. Nothing was read or kept; it may be tried again. */
public final class KeyAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyAway(String why) {
        super("the master key cannot be asked: " + why);
    }
}
