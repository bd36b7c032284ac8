package org.rapport.alliance.chart;

import java.util.Map;
import java.util.TreeMap;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.criterion.Timing;

/**
 * What a person's scores are held against.
 *
 * @param from fewest scores that say what is usual, 2 or more
 */
public record Usual(Baseline baseline, int from, Width width) {
    /** The scores before, from five on. */
    public static final Usual SO_FAR = new Usual(new Baseline.Expanding(), 5, Width.PLAIN);

    static final Map<String, String> DEFAULTS =
            Map.of("baseline", "expanding", "from", "5", "spread", "mean-range", "screen", "false", "bridge", "false");

    public Usual {
        if (from < 2) {
            throw new IllegalArgumentException("what is usual needs two scores");
        }
        if (baseline instanceof Baseline.Expanding && (width.spread() != Spread.MEAN_RANGE || width.screened())) {
            throw new IllegalArgumentException("an expanding baseline goes with the plain mean of moving ranges");
        }
    }

    static Usual of(Parameters set) {
        Baseline baseline = Baseline.of(set);
        Spread spread = Spread.of(set.oneOf("spread", "mean-range", "median-range", "sd"));
        boolean screened = set.yes("screen");
        if (screened && spread == Spread.STANDARD_DEVIATION) {
            throw new Parameters.NotUsable("screen=true goes with spread=mean-range or median-range");
        }
        if (baseline instanceof Baseline.Expanding && (screened || spread != Spread.MEAN_RANGE)) {
            throw new Parameters.NotUsable(
                    "baseline=expanding goes with spread=mean-range and screen=false; name a number of scores instead");
        }
        return new Usual(baseline, set.whole("from", 2, 10_000), new Width(spread, screened, set.yes("bridge")));
    }

    void write(TreeMap<String, String> parameters) {
        parameters.put("baseline", baseline.written());
        parameters.put("from", String.valueOf(from));
        parameters.put("spread", width.spread().written());
        parameters.put("screen", String.valueOf(width.screened()));
        parameters.put("bridge", String.valueOf(width.bridged()));
    }

    /** Scores before anything can be said. */
    int needed() {
        return switch (baseline) {
            case Baseline.All all -> from;
            case Baseline.First(int scores) -> scores;
            case Baseline.Expanding expanding -> from + 1;
        };
    }

    Timing timing() {
        return switch (baseline) {
            case Baseline.All all -> Timing.LOOKING_BACK;
            case Baseline.First first -> Timing.LATER;
            case Baseline.Expanding expanding -> Timing.SAME_DAY;
        };
    }
}
