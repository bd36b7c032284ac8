package org.rapport.cli.write;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.cli.read.Case;

/** A finding as one JSON object on one line. */
final class JsonRow implements Row {
    private static final Map<FindingKind, String> KINDS = new EnumMap<>(FindingKind.class);

    static {
        for (FindingKind kind : FindingKind.values()) {
            KINDS.put(kind, kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private final String before;
    private final String after;

    JsonRow(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static String word(FindingKind kind) {
        return KINDS.getOrDefault(kind, "");
    }

    @Override
    public void write(Bytes into, Case one, Finding finding) {
        into.ascii(before).ascii("{\"id\":").json(one);
        into.ascii(",\"criterion\":").json(finding.criterion().name());
        into.ascii(",\"version\":").json(finding.criterion().version());
        into.ascii(",\"session\":").whole(finding.session());
        into.ascii(",\"previous_session\":");
        if (finding.previousSession().isPresent()) {
            into.whole(finding.previousSession().getAsInt());
        } else {
            into.ascii("null");
        }
        into.ascii(",\"kind\":\"").ascii(word(finding.kind())).ascii("\",\"magnitude\":");
        numberOrNull(into, finding.magnitude());
        into.ascii(",\"numbers\":");
        numbers(into, finding);
        into.ascii(",\"status\":\"").ascii(finding.status().name()).ascii("\",\"false_alarm_per_case\":");
        numberOrNull(into, finding.falseAlarm().rate());
        into.ascii(",\"explanation\":").json(finding.explanation().english());
        into.put('}').ascii(after);
    }

    static void numbers(Bytes into, Finding finding) {
        char part = '{';
        for (Map.Entry<String, Double> number : finding.numbers().entrySet()) {
            into.put(part).put('"').ascii(number.getKey()).ascii("\":");
            numberOrNull(into, OptionalDouble.of(number.getValue()));
            part = ',';
        }
        if (part == '{') {
            into.put('{');
        }
        into.put('}');
    }

    static void numberOrNull(Bytes into, OptionalDouble number) {
        if (number.isPresent() && Double.isFinite(number.getAsDouble())) {
            into.number(number.getAsDouble());
        } else {
            into.ascii("null");
        }
    }
}
