package org.rapport.alliance.criterion;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A finding while it is being put together. */
public final class Draft {
    private final CriterionKey criterion;
    private final FindingKind kind;
    private final int session;
    private String[] names = new String[24];
    private double[] values = new double[24];
    private int count;
    private OptionalInt previous = OptionalInt.empty();
    private OptionalDouble magnitude = OptionalDouble.empty();

    /** Begins with what every finding has; {@code session} is the one at which it could first be known. */
    public Draft(CriterionKey criterion, FindingKind kind, int session) {
        this.criterion = criterion;
        this.kind = kind;
        this.session = session;
        number("session", session);
    }

    /** The session it is compared with. */
    public Draft since(int previousSession) {
        previous = OptionalInt.of(previousSession);
        return number("previousSession", previousSession);
    }

    /** The size in points, as {@link Finding#magnitude()} has it. */
    public Draft size(double points) {
        magnitude = OptionalDouble.of(points);
        return this;
    }

    /** A number it stands on; what is not a finite number is left out. */
    public Draft number(String name, double value) {
        if (Double.isFinite(value)) {
            put(name, value);
        }
        return this;
    }

    /** Kept in the order of the names. */
    private void put(String name, double value) {
        int at = Arrays.binarySearch(names, 0, count, name);
        if (at < 0) {
            at = -at - 1;
            makeRoom(at);
            names[at] = name;
        }
        values[at] = value;
    }

    private void makeRoom(int at) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        System.arraycopy(names, at, names, at + 1, count - at);
        System.arraycopy(values, at, values, at + 1, count - at);
        count++;
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
                new Explanation(code, new Numbers(Arrays.copyOf(names, count), Arrays.copyOf(values, count)), english),
                falseAlarm);
    }
}
