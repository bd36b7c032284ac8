package org.rapport.cli.detect;

import java.util.ArrayList;
import java.util.List;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Statement;

/** What rules declare about themselves, for a person. */
final class Explaining {
    private Explaining() {}

    static List<String> statements(List<Rules.Rule> rules) {
        List<String> lines = new ArrayList<>();
        for (Rules.Rule one : rules) {
            Criterion rule = one.criterion();
            Statement statement = rule.statement();
            lines.add(statement.key().name() + ", version " + statement.key().version());
            lines.add("  It says: " + statement.says());
            lines.add("  It cannot say: " + statement.cannotSay());
            lines.add("  It needs " + statement.neededSessions() + " scored sessions, and knows " + when(statement)
                    + ".");
            lines.add("  Settings: " + statement.parameters());
            lines.add("  False alarms: " + rule.falseAlarm(12).basis());
            lines.add("  Built on: " + statement.citation());
            lines.add("");
        }
        return lines;
    }

    private static String when(Statement statement) {
        return switch (statement.timing()) {
            case SAME_DAY -> "in the session itself";
            case LATER -> "some sessions later";
            case LOOKING_BACK -> "only looking back over the whole course";
        };
    }
}
