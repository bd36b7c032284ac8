package org.rapport.store;

/** A sealed text does not open: the bytes were changed or moved, or it is another key. Nothing of it is shown. */
public sealed class SealBroken extends RuntimeException permits KeyDestroyed {
    private static final long serialVersionUID = 1L;

    SealBroken() {
        super("a sealed text does not open");
    }
}
