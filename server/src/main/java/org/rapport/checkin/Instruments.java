package org.rapport.checkin;

import org.rapport.alliance.instrument.Instrument;
import org.rapport.packs.InstrumentPacks;

/** The instruments a check-in can ask. */
public final class Instruments {
    /** What is asked after a session unless a practice chooses otherwise: Rapport's own four items and the direct one. */
    public static final Instrument DEFAULT = InstrumentPacks.rapportSession();

    private Instruments() {}
}
