package org.rapport.cli.study;

import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.alliance.instrument.Direction;

/** Which end of a scale is the good one, in the words of the command line. */
final class Ends {
    private Ends() {}

    static Direction named(String end) {
        return switch (end) {
            case "better" -> Direction.HIGHER_IS_BETTER;
            case "worse" -> Direction.HIGHER_IS_WORSE;
            default -> throw new NotUsable("--higher-is is better or worse, not '" + end + "'");
        };
    }
}
