package org.rapport.alliance.instrument;

import java.util.Optional;

/** What a series is measured with: one scale of one version of one instrument. */
public record Measure(
        InstrumentKey instrument, String scale, Direction direction, Range range, Optional<CohortSpread> spread) {

    /** The same measure with a spread found in one's own data. */
    public Measure withSpread(CohortSpread other) {
        return new Measure(instrument, scale, direction, range, Optional.of(other));
    }
}
