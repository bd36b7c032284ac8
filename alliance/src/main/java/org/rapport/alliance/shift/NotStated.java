package org.rapport.alliance.shift;

import java.util.OptionalDouble;
import org.rapport.alliance.criterion.FalseAlarm;

/** No paper states how often these rules fire when nothing is wrong. */
final class NotStated {
    private NotStated() {}

    static FalseAlarm over(int scoredSessions) {
        return new FalseAlarm(
                OptionalDouble.empty(),
                FalseAlarm.Precision.NOT_A_TEST,
                scoredSessions,
                "Not stated in the papers; calibrate measures it.");
    }
}
