package org.rapport.alliance.criterion;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.rapport.alliance.instrument.CohortSpread;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.series.Difference;
import org.rapport.alliance.series.Observed;
import org.rapport.alliance.series.Series;
import org.rapport.alliance.statistics.StandardDeviation;

/** What the calibrated step drop says about one step, from the steps before it. */
final class StepFinding {
    private final CalibratedStepDrop rule;
    private final Series known;
    private final List<Difference> earlier;
    private final Difference step;
    private final TreeMap<String, Double> numbers = new TreeMap<>();

    StepFinding(CalibratedStepDrop rule, Series known, List<Difference> earlier, Difference step) {
        this.rule = rule;
        this.known = known;
        this.earlier = earlier;
        this.step = step;
    }

    static Finding ofFirst(CalibratedStepDrop rule, Observed first) {
        TreeMap<String, Double> numbers = new TreeMap<>();
        numbers.put("session", (double) first.session());
        numbers.put("score", first.score());
        String english = "This is the first score. A fall can be seen from the second score on.";
        return new Finding(
                CalibratedStepDrop.KEY,
                FindingStatus.NOT_ENOUGH,
                FindingKind.RUPTURE,
                first.session(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                new Explanation("step-drop.first", numbers, english),
                rule.falseAlarm(rule.plannedSessions()));
    }

    Finding finding() {
        numbers.put("session", (double) step.after().session());
        numbers.put("previousSession", (double) step.before().session());
        numbers.put("score", step.after().score());
        numbers.put("previousScore", step.before().score());
        numbers.put("worsening", step.worsening());
        return known.measure()
                .spread()
                .map(cohort -> tested(cohort))
                .orElseGet(() -> say(
                        FindingStatus.NOT_ENOUGH,
                        "no-spread",
                        "For this measure it is not known how much scores usually differ from session to session, so a"
                                + " fall cannot be judged."));
    }

    private Finding tested(CohortSpread cohort) {
        double sd = rule.sd(earlier.size(), squares(), cohort.sdOfDifferences());
        double k = rule.k(earlier.size());
        double threshold = k * sd;
        numbers.put("sd", sd);
        numbers.put("cohortSd", cohort.sdOfDifferences());
        numbers.put("k", k);
        numbers.put("threshold", threshold);
        if (step.worsening() >= threshold) {
            return say(FindingStatus.FLAGGED, "flagged", flagged(threshold));
        }
        if (FlatCeiling.DEFAULT.holdsAtTheEndOf(known)) {
            return say(
                    FindingStatus.UNTESTABLE_CEILING,
                    "ceiling",
                    "The last scores were all the best score there is. No fall, but also no information.");
        }
        return noRoomFor(threshold)
                ? say(
                        FindingStatus.CLEAR,
                        "no-room",
                        "The score before was already so low that a fall this rule can see was not possible.")
                : say(FindingStatus.CLEAR, "clear", clear(threshold));
    }

    private double squares() {
        if (earlier.size() < 2) {
            return 0;
        }
        double own =
                StandardDeviation.of(earlier.stream().map(Difference::worsening).toList());
        if (earlier.size() >= rule.ownDifferences() || rule.alike().isPresent()) {
            numbers.put("ownSd", own);
        }
        return own * own * (earlier.size() - 1);
    }

    private boolean noRoomFor(double threshold) {
        Measure measure = known.measure();
        double room = measure.direction()
                .worsening(step.before().score(), measure.direction().worst(measure.range()));
        return room < threshold;
    }

    private String flagged(double threshold) {
        return flagged(
                step.before().session(),
                step.after().session(),
                new double[] {step.worsening(), threshold},
                rule.falseAlarm(sessionsCounted()));
    }

    /** The sentence about a flagged step; the points are by how much it is worse, and from where on it is flagged. */
    static String flagged(int before, int after, double[] points, FalseAlarm wrong) {
        return String.format(
                Locale.ROOT,
                "In session %d the score was %.1f points worse than in session %d. %.1f points or more are flagged. With"
                        + " nothing wrong, %s %.0f in 100 relationships get such a flag within %d sessions.",
                after,
                points[0],
                before,
                points[1],
                wrong.precision() == FalseAlarm.Precision.ABOUT ? "about" : "at most",
                100 * wrong.rate().orElseThrow(),
                wrong.sessions());
    }

    private String clear(double threshold) {
        return String.format(
                Locale.ROOT,
                "From session %d to session %d the score did not fall by the %.1f points that are flagged.",
                step.before().session(),
                step.after().session(),
                threshold);
    }

    private int sessionsCounted() {
        return Math.max(rule.plannedSessions(), earlier.size() + 2);
    }

    private Finding say(FindingStatus status, String code, String english) {
        return new Finding(
                CalibratedStepDrop.KEY,
                status,
                FindingKind.RUPTURE,
                step.after().session(),
                OptionalInt.of(step.before().session()),
                OptionalDouble.of(step.worsening()),
                new Explanation("step-drop." + code, numbers, english),
                rule.falseAlarm(sessionsCounted()));
    }
}
