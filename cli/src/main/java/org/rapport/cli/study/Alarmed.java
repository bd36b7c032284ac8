package org.rapport.cli.study;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.rapport.alliance.calibration.Alarm;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Ruler;

/** What counts of a finding that was read back. */
record Alarmed(
        String id, String criterion, int session, FindingKind kind, FindingStatus status, Map<String, Double> numbers) {
    private static final FalseAlarm UNREAD =
            new FalseAlarm(OptionalDouble.empty(), FalseAlarm.Precision.NOT_A_TEST, 1, "not read back");

    static Alarmed read(Map<String, Object> fields) {
        Map<String, Double> numbers = new TreeMap<>();
        if (fields.get("numbers") instanceof Map<?, ?> all) {
            all.forEach((name, value) -> {
                if (value instanceof Double number) {
                    numbers.put(String.valueOf(name), number);
                }
            });
        }
        return new Alarmed(
                text(fields, "id"),
                text(fields, "criterion"),
                (int) number(fields, "session"),
                FindingKind.valueOf(text(fields, "kind").toUpperCase(Locale.ROOT)),
                FindingStatus.valueOf(text(fields, "status")),
                numbers);
    }

    private static String text(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("'" + name + "' is not there or is no text");
    }

    private static double number(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof Double number) {
            return number;
        }
        throw new IllegalArgumentException("'" + name + "' is not there or is no number");
    }

    boolean isAlarm(Direction direction) {
        Draft draft = new Draft(new CriterionKey(criterion, ""), kind, session);
        numbers.forEach(draft::number);
        return Alarm.isOne(draft.says(status, "", "", UNREAD), Ruler.open(direction));
    }
}
