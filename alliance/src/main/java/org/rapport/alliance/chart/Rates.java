package org.rapport.alliance.chart;

import java.util.OptionalDouble;
import org.rapport.alliance.criterion.FalseAlarm;

/** What is said of false alarms where no formula gives them. */
final class Rates {
    private Rates() {}

    static FalseAlarm measured(int scoredSessions) {
        return new FalseAlarm(
                OptionalDouble.empty(),
                FalseAlarm.Precision.NOT_A_TEST,
                scoredSessions,
                "No formula gives it for a handful of scores that follow each other; calibrate measures it.");
    }
}
