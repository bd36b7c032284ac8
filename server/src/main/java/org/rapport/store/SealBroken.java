package org.rapport.store;

/** A sealed text does not open: its key was destroyed, or the bytes were changed or moved. Nothing of it is shown. */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken() {
        super("a sealed text does not open");
    }
}
