package org.rapport.alliance.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * False-alarm rates that were measured by simulation and are shipped, for rules without a closed form: for each of a few
 * numbers of sessions, with nothing, a little and much carried over from one session to the next.
 *
 * <p>Between numbers of sessions the chance of getting through without a flag is taken to fall by the same part with each
 * session, and so beyond the last one. Only the settings that were measured have rates.
 */
public final class Measured {
    /** Numbers of scored sessions that were measured. */
    public static final List<Integer> SESSIONS = List.of(6, 12, 20, 30);

    private static final String TABLE = "org.rapport.alliance.criterion.measured";

    /** Whoever tries out settings by the thousand does not fill the memory with them. */
    private static final int MOST = 1_000;

    /** Every finding carries a rate, so what was read once is kept. */
    private static final Map<Criterion, Measured> KNOWN = new ConcurrentHashMap<>();

    private final double[][] rates;
    private final Map<Integer, FalseAlarm> told = new ConcurrentHashMap<>();

    private Measured(double[][] rates) {
        this.rates = rates;
    }

    /** What was measured for this rule. */
    public static Measured of(Criterion rule) {
        Measured known = KNOWN.get(rule);
        if (known == null) {
            if (KNOWN.size() >= MOST) {
                KNOWN.clear();
            }
            known = read(rule.statement());
            KNOWN.put(rule, known);
        }
        return known;
    }

    /** Read afresh. */
    static Measured read(Statement rule) {
        ResourceBundle table = ResourceBundle.getBundle(TABLE, Locale.ROOT);
        try {
            return new Measured(SESSIONS.stream()
                    .map(sessions -> numbers(table.getString(key(rule) + "." + sessions)))
                    .toArray(double[][]::new));
        } catch (MissingResourceException otherSettings) {
            return new Measured(new double[0][]);
        }
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The name under which a rule with its settings stands in the table. */
    public static String key(Statement rule) {
        return rule.key() + "."
                + Integer.toHexString(rule.parameters().toString().hashCode());
    }

    /** The rate over so many scored sessions, for a little carried over. */
    public FalseAlarm over(int scoredSessions) {
        FalseAlarm known = told.get(scoredSessions);
        return known != null ? known : told.computeIfAbsent(scoredSessions, this::tell);
    }

    private FalseAlarm tell(int scoredSessions) {
        if (rates.length == 0) {
            return FalseAlarm.notATest(
                    scoredSessions, "Not known for these settings; `rapport calibrate` measures it by simulation.");
        }
        return new FalseAlarm(
                OptionalDouble.of(at(scoredSessions, 1)),
                FalseAlarm.Precision.ABOUT,
                scoredSessions,
                String.format(
                        Locale.ROOT,
                        "Measured by simulation: steady level, normal noise of which 0.3 carries over to the next session,"
                                + " no ceiling, none missing. With nothing carried over %.1f %%, with 0.5 %.1f %%.",
                        100 * at(scoredSessions, 0),
                        100 * at(scoredSessions, 2)));
    }

    private double at(int sessions, int carried) {
        int cell = 0;
        while (cell < SESSIONS.size() - 1 && SESSIONS.get(cell) < sessions) {
            cell++;
        }
        double from = cell == 0 ? 0 : quiet(cell - 1, carried);
        int start = cell == 0 ? 1 : SESSIONS.get(cell - 1);
        double part = (double) (sessions - start) / (SESSIONS.get(cell) - start);
        return 1 - Math.exp(from + Math.max(0, part) * (quiet(cell, carried) - from));
    }

    /** Logarithm of the chance of no flag. */
    private double quiet(int cell, int carried) {
        return Math.log(Math.max(1e-9, 1 - rates[cell][carried]));
    }
}
