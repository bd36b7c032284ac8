package org.rapport.alliance.calibration;

import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.series.Ruler;

/** Which findings are alarms: flags that say something got, or is, worse. */
public final class Alarm {
    private Alarm() {}

    /** Repairs, gains and ceilings are no alarms, nor is a shift for the better. */
    public static boolean isOne(Finding finding, Ruler ruler) {
        if (finding.status() != FindingStatus.FLAGGED) {
            return false;
        }
        return switch (finding.kind()) {
            case RUPTURE, LOSS, LOW -> true;
            case SHIFT -> isForTheWorse(finding, ruler);
            case REPAIR, GAIN, CEILING -> false;
        };
    }

    /** A shift that does not name its means is taken for the worse. */
    private static boolean isForTheWorse(Finding shift, Ruler ruler) {
        double before = shift.number("preMean").orElse(0);
        double after = shift.number("postMean").orElse(-ruler.sign() + before);
        return ruler.sign() * (after - before) < 0;
    }
}
