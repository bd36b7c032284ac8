package org.rapport.alliance.simulation;

import java.util.Optional;

/** What scores show of a strain: new strain bit by bit out of politeness, relief at once. */
final class Said {
    private final Optional<Rupture> rupture;
    private final double atOnce;
    private double shown;

    Said(Optional<Rupture> rupture, double atOnce) {
        this.rupture = rupture;
        this.atOnce = atOnce;
    }

    /** Points the score of the next session, which has this number, is worse by. */
    double at(int session) {
        double felt = felt(session);
        shown = felt <= shown ? felt : shown + atOnce * (felt - shown);
        return shown;
    }

    /** Whether it is felt at full depth. */
    boolean isStrained(int session) {
        return rupture.isPresent()
                && session >= rupture.get().onset()
                && session <= rupture.get().last();
    }

    private double felt(int session) {
        return rupture.isPresent() ? rupture.get().at(session) : 0;
    }
}
