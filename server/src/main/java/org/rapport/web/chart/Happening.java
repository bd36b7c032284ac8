package org.rapport.web.chart;

import java.time.LocalDate;

/**
 * Something the two people did, marked between the visits.
 *
 * @param session the visit it belongs to: the latest one on or before its date
 */
public record Happening(int session, LocalDate on, Kind kind) {
    /** What was done. */
    public enum Kind {
        INVITED,
        TALKED,
        AGREED,
        FOLLOWED_UP
    }
}
