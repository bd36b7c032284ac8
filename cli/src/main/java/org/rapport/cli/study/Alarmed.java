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
import tools.jackson.databind.JsonNode;

/** What counts of a finding that was read back. */
record Alarmed(
        String id, String criterion, int session, FindingKind kind, FindingStatus status, Map<String, Double> numbers) {
    private static final FalseAlarm UNREAD =
            new FalseAlarm(OptionalDouble.empty(), FalseAlarm.Precision.NOT_A_TEST, 1, "not read back");

    /** Anything but a finding throws an {@link IllegalArgumentException} that says what is missing. */
    static Alarmed read(JsonNode fields) {
        Map<String, Double> numbers = new TreeMap<>();
        fields.path("numbers").forEachEntry((name, value) -> {
            if (value.isNumber()) {
                numbers.put(name, value.asDouble());
            }
        });
        return new Alarmed(
                text(fields, "id"),
                text(fields, "criterion"),
                session(fields),
                FindingKind.valueOf(text(fields, "kind").toUpperCase(Locale.ROOT)),
                FindingStatus.valueOf(text(fields, "status")),
                numbers);
    }

    private static String text(JsonNode fields, String name) {
        JsonNode value = fields.path(name);
        if (value.isString()) {
            return value.asString();
        }
        throw new IllegalArgumentException("'" + name + "' is not there or is no text");
    }

    private static int session(JsonNode fields) {
        JsonNode value = fields.path("session");
        if (value.isInt()) {
            return value.asInt();
        }
        throw new IllegalArgumentException("'session' is not there or is no whole number");
    }

    boolean isAlarm(Direction direction) {
        Draft draft = new Draft(new CriterionKey(criterion, ""), kind, session);
        numbers.forEach(draft::number);
        return Alarm.isOne(draft.says(status, "", "", UNREAD), Ruler.open(direction));
    }
}
