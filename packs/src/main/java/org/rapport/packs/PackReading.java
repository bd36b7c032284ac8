package org.rapport.packs;

import org.rapport.alliance.instrument.Instrument;

/** What came of reading an instrument file. */
public sealed interface PackReading {
    /** The file holds this instrument. */
    record Read(Instrument instrument) implements PackReading {}

    /** The file holds no instrument; the first problem found. */
    record Unreadable(PackProblem problem) implements PackReading {}
}
