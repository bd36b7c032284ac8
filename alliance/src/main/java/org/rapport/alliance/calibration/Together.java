package org.rapport.alliance.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Statement;
import org.rapport.alliance.series.Course;

/**
 * Rules that are run together and together flag anything in a stated share of cases in which nothing is wrong, whatever
 * the number of scores in a case.
 *
 * <p>For a case of n scores every rule is made as strict as it must be so that all are wrong equally often, and together
 * at the stated rate, in undisturbed cases of about n scores drawn from the cohort at hand ({@link EqualRates}). Without
 * a cohort the rules are as they are offered.
 */
public final class Together {
    /** Numbers of scores the rules are set for; a case is given the nearest, in proportion. */
    private static final int[] LENGTHS = {3, 4, 6, 9, 13, 19, 28, 42, 64};

    private final List<Asked> rules;
    private final double alpha;
    private final Map<Background, Map<Integer, List<Criterion>>> set = new ConcurrentHashMap<>();

    /** A rule with what was asked of it. */
    public record Asked(org.rapport.alliance.criterion.Offer offer, Map<String, String> settings) {
        Criterion asOffered() {
            return offer.with(settings);
        }
    }

    private Together(List<Asked> rules, double alpha) {
        this.rules = List.copyOf(rules);
        this.alpha = alpha;
    }

    /** These rules, to be set as soon as the cohort is known. */
    public static List<Criterion> of(List<Asked> rules, double alpha) {
        Together together = new Together(rules, alpha);
        return IntStream.range(0, rules.size())
                .<Criterion>mapToObj(i -> new Member(together, i, rules.get(i).asOffered()))
                .toList();
    }

    private Criterion set(int rule, Background background, int scores) {
        return set.computeIfAbsent(background, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(nearest(scores), length -> strict(background, length))
                .get(rule);
    }

    private List<Criterion> strict(Background background, int length) {
        return new EqualRates(background, length, alpha).of(rules);
    }

    private static int nearest(int scores) {
        int best = LENGTHS[0];
        for (int length : LENGTHS) {
            if (Math.abs(Math.log((double) length / Math.max(1, scores)))
                    < Math.abs(Math.log((double) best / Math.max(1, scores)))) {
                best = length;
            }
        }
        return best;
    }

    /** One of them. */
    private record Member(Together together, int rule, Criterion asOffered) implements Criterion {
        @Override
        public Statement statement() {
            return asOffered.statement();
        }

        @Override
        public FalseAlarm falseAlarm(int scoredSessions) {
            return asOffered.falseAlarm(scoredSessions);
        }

        @Override
        public Examination on(Background background) {
            return background.cohort().isEmpty() ? asOffered.on(background) : new Chosen(this, background);
        }
    }

    /** Takes for each case the rule that is set for its number of scores. */
    private static final class Chosen implements Examination {
        private final Member member;
        private final Background background;
        private final List<Integer> lengths = new ArrayList<>();
        private final List<Examination> ready = new ArrayList<>();

        Chosen(Member member, Background background) {
            this.member = member;
            this.background = background;
        }

        @Override
        public void over(Course course, Consumer<? super Finding> found) {
            int length = nearest(course.scored());
            int at = lengths.indexOf(length);
            if (at < 0) {
                at = lengths.size();
                lengths.add(length);
                ready.add(member.together()
                        .set(member.rule(), background, course.scored())
                        .on(background));
            }
            ready.get(at).over(course, found);
        }
    }
}
