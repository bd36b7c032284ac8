package org.rapport.alliance.criterion;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A finding while it is being put together. */
public final class Draft {
    private final CriterionKey criterion;
    private final FindingKind kind;
    private final int session;
    private final TreeMap<String, Double> numbers = new TreeMap<>();
    private OptionalInt previous = OptionalInt.empty();
    private OptionalDouble magnitude = OptionalDouble.empty();

    /** Begins with what every finding has; {@code session} is the one at which it could first be known. */
    public Draft(CriterionKey criterion, FindingKind kind, int session) {
        this.criterion = criterion;
        this.kind = kind;
        this.session = session;
        numbers.put("session", (double) session);
    }

    /** The session it is compared with. */
    public Draft since(int previousSession) {
        previous = OptionalInt.of(previousSession);
        numbers.put("previousSession", (double) previousSession);
        return this;
    }

    /** The size in points, as {@link Finding#magnitude()} has it. */
    public Draft size(double points) {
        magnitude = OptionalDouble.of(points);
        return this;
    }

    /** A number it stands on; what is not a finite number is left out. */
    public Draft number(String name, double value) {
        if (Double.isFinite(value)) {
            numbers.put(name, value);
        }
        return this;
    }

    /** Done: with this status, in these words. */
    public Finding says(FindingStatus status, String code, String english, FalseAlarm falseAlarm) {
        return new Finding(
                criterion,
                status,
                kind,
                session,
                previous,
                magnitude,
                new Explanation(code, numbers, english),
                falseAlarm);
    }
}
