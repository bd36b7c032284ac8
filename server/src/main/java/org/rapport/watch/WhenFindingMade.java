package org.rapport.watch;

import org.rapport.access.Inside;

/** Whoever stands downstream and acts on findings, in the transaction that made them. */
@FunctionalInterface
public interface WhenFindingMade {
    void made(Inside inside, FindingMade event);
}
