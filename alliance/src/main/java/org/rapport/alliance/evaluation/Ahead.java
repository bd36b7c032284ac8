package org.rapport.alliance.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapport.alliance.statistics.Interval;
import org.rapport.alliance.statistics.Proportion;

/**
 * One rule against the best of the others in one world, on the same ruptures. The best is picked on the very cases it is
 * judged on, which is generous to it.
 *
 * @param difference share found by the rule less share found by the other, with a 95 % interval for paired cases
 */
public record Ahead(Study.Result rule, Study.Result best, Found by, Estimate difference) {
    /** What counts as found. */
    public enum Found {
        ON_THE_DAY("on the day", Judged::onTheDay),
        WITHIN_TWO("within two sessions", Judged::withinTwo);

        private final String english;

        @SuppressWarnings("ImmutableEnumChecker") // A method reference without state.
        private final Predicate<Judged> test;

        Found(String english, Predicate<Judged> test) {
            this.english = english;
            this.test = test;
        }

        /** In words. */
        public String english() {
            return english;
        }

        boolean isTrueOf(Judged judged) {
            return judged.isRuptured() && test.test(judged);
        }

        /** Of the ruptures a rule had to find. */
        public Proportion of(Study.Result result) {
            List<Judged> judged = result.judged();
            return new Proportion(
                    judged.stream().filter(this::isTrueOf).count(),
                    judged.stream().filter(Judged::isRuptured).count());
        }
    }

    /** The rule of this name against the best other one in a world's results; nothing when it or others are missing. */
    public static Optional<Ahead> of(String name, List<Study.Result> inOneWorld, Found by) {
        Optional<Study.Result> rule = inOneWorld.stream()
                .filter(result -> result.offer().name().equals(name))
                .findFirst();
        Optional<Study.Result> best = inOneWorld.stream()
                .filter(result -> !result.offer().name().equals(name))
                .filter(result -> result.matched().rate()
                        <= rule.map(ours -> ours.matched().rate()).orElse(0.0) + 0.005)
                .max(Comparator.comparingDouble(result -> by.of(result).share()));
        return rule.flatMap(ours -> best.map(other -> new Ahead(ours, other, by, difference(ours, other, by))));
    }

    private static Estimate difference(Study.Result ours, Study.Result other, Found by) {
        double sum = 0;
        double squares = 0;
        long ruptures = 0;
        for (int i = 0; i < ours.judged().size(); i++) {
            if (ours.judged().get(i).isRuptured()) {
                int more = (by.isTrueOf(ours.judged().get(i)) ? 1 : 0)
                        - (by.isTrueOf(other.judged().get(i)) ? 1 : 0);
                sum += more;
                squares += more * more;
                ruptures++;
            }
        }
        double mean = sum / ruptures;
        double half = 1.959963984540054 * Math.sqrt((squares / ruptures - mean * mean) / ruptures);
        return new Estimate(mean, new Interval(mean - half, mean + half));
    }
}
