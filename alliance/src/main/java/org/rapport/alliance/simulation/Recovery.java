package org.rapport.alliance.simulation;

/** How far scores come back after a rupture. */
public enum Recovery {
    FULL(0),
    PARTIAL(0.5),
    NONE(1);

    private final double remains;

    Recovery(double remains) {
        this.remains = remains;
    }

    /** The part of the depth that stays for good. */
    public double remains() {
        return remains;
    }
}
