package org.rapport.alliance.simulation;

/**
 * Which sessions there are, and which of them have a score.
 *
 * @param fewest planned sessions of a case, at least
 * @param most and at most; each number between is equally likely
 * @param missing share of sessions without a score
 * @param missingStrained the same while a strain is on
 * @param leaving chance that a session is the last, though more were planned
 * @param leavingStrained the same while a strain is on
 */
public record Attendance(
        int fewest, int most, double missing, double missingStrained, double leaving, double leavingStrained) {
    public Attendance {
        if (fewest < 1 || most < fewest) {
            throw new IllegalArgumentException("a case has one session or more, and at most not fewer than at least");
        }
        for (double share : new double[] {missing, missingStrained, leaving, leavingStrained}) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share lies between 0 and 1");
            }
        }
    }

    /** This many sessions, each with a score. */
    public static Attendance complete(int sessions) {
        return new Attendance(sessions, sessions, 0, 0, 0, 0);
    }

    /** The same shares over this many planned sessions. */
    public Attendance over(int atLeast, int atMost) {
        return new Attendance(atLeast, atMost, missing, missingStrained, leaving, leavingStrained);
    }

    /** The same with these shares of sessions without a score. */
    public Attendance missing(double share, double whileStrained) {
        return new Attendance(fewest, most, share, whileStrained, leaving, leavingStrained);
    }

    /** The same with these chances to leave. */
    public Attendance leaving(double chance, double whileStrained) {
        return new Attendance(fewest, most, missing, missingStrained, chance, whileStrained);
    }
}
