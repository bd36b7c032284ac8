package org.rapport.store;

/** A sealed text does not open, and never will: its key was destroyed, because somebody wanted to be forgotten. */
public final class KeyDestroyed extends SealBroken {
    private static final long serialVersionUID = 1L;
}
