package org.rapport.cli.read;

import java.util.Locale;
import org.rapport.alliance.series.MissingReason;

/** What is said of the columns a line may have besides its score, whatever form the file has. */
final class Aside {
    static final String CHOOSE = "say which one to read with --measure";
    static final String WRITE_DAYS = "write it as 2026-11-24";
    static final String REASONS = "it is not_offered, declined, cancelled, technical or skipped";
    static final String BOTH = "the line has a score and a reason why there is none";
    static final String EMPTY_ONE = "empty one of the two";

    private Aside() {}

    /** @param shown as it stands in the file, between quotation marks */
    static String otherMeasure(String shown, String measure) {
        return "measure " + shown + " stands beside '" + measure + "'";
    }

    static String noDate(String shown) {
        return "date " + shown + " is not a date";
    }

    static String noReason(String shown) {
        return "missing_reason " + shown + " is not known";
    }

    static boolean isReason(String word) {
        for (MissingReason reason : MissingReason.values()) {
            if (reason.name().toLowerCase(Locale.ROOT).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
