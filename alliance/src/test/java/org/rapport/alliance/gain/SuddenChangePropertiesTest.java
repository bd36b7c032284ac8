package org.rapport.alliance.gain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** What must hold for any course; seed and step are named when it does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuddenChangePropertiesTest {
    private static final int STEPS = 4_000;
    private static final double TOP = 63;

    @Test
    void stretching_and_moving_the_scale_changes_no_session() {
        forAny((scores, sought) -> {
            // Powers of two keep the arithmetic exact, so that ties stay ties.
            Ruler moved = ruler(Direction.HIGHER_IS_WORSE, -32, 4 * TOP - 32, 4);
            assertThat(sessions(SuddenChange.usual(sought, 28), moved, map(scores, 4, -32)))
                    .isEqualTo(sessions(SuddenChange.usual(sought, 7), symptoms(), scores));
        });
    }

    @Test
    void turning_the_scale_upside_down_changes_no_session_where_no_share_is_asked_for() {
        forAny((scores, sought) -> {
            Criterion rule = offer(sought).with(Map.of("percent", "none"));
            Ruler turned = ruler(Direction.HIGHER_IS_BETTER, -TOP, 0, 1);
            assertThat(sessions(rule, turned, map(scores, -1, 0))).isEqualTo(sessions(rule, symptoms(), scores));
        });
    }

    @Test
    void sessions_without_a_score_at_the_end_change_nothing() {
        forAny((scores, sought) -> {
            double[] longer = Arrays.copyOf(scores, scores.length + 3);
            Arrays.fill(longer, scores.length, longer.length, Double.NaN);
            for (Criterion rule :
                    List.of(SuddenChange.usual(sought, 7), offer(sought).with(Map.of("crit3", "false")), drop())) {
                assertThat(sessions(rule, symptoms(), longer)).isEqualTo(sessions(rule, symptoms(), scores));
            }
        });
    }

    @Test
    void a_change_is_there_in_every_cut_of_the_course_from_the_session_on_that_it_names_and_not_just_before() {
        forAny((scores, sought) -> {
            SuddenChange rule = SuddenChange.usual(sought, 7);
            for (Finding finding : flagged(rule, symptoms(), scores)) {
                int since = finding.previousSession().orElseThrow();
                for (int end = finding.session(); end <= scores.length; end++) {
                    assertThat(sessions(rule, symptoms(), Arrays.copyOf(scores, end)))
                            .contains(since);
                }
                assertThat(sessions(rule, symptoms(), Arrays.copyOf(scores, finding.session() - 1)))
                        .doesNotContain(since);
            }
        });
    }

    @Test
    void a_confirmed_drop_never_changes_when_more_sessions_come() {
        forAny((scores, sought) -> {
            List<Finding> all = flagged(drop(), symptoms(), scores);
            for (int end = 0; end <= scores.length; end++) {
                int then = end;
                assertThat(flagged(drop(), symptoms(), Arrays.copyOf(scores, end)))
                        .isEqualTo(all.stream()
                                .filter(finding -> finding.session() <= then)
                                .toList());
            }
        });
    }

    @Test
    void a_confirmed_drop_finds_every_sudden_loss_of_the_same_size_no_later() {
        forAny((scores, sought) -> {
            Criterion loss = GainOffers.ALL.get(1).with(Map.of("percent", "none"));
            List<Finding> drops = flagged(drop(), symptoms(), scores);
            for (Finding finding : flagged(loss, symptoms(), scores)) {
                assertThat(drops)
                        .anyMatch(found -> found.previousSession().equals(finding.previousSession())
                                && found.session() <= finding.session());
            }
        });
    }

    @Test
    void a_change_that_goes_deeper_for_good_stays_one() {
        forAny((scores, sought) -> {
            SuddenChange rule = SuddenChange.usual(sought, 7);
            for (int since : sessions(rule, symptoms(), scores)) {
                double[] deeper = scores.clone();
                for (int i = since; i < deeper.length; i++) {
                    deeper[i] += sought == Sought.GAIN ? -1 : 1;
                }
                assertThat(sessions(rule, symptoms(), deeper)).contains(since);
            }
        });
    }

    @Test
    void for_gains_right_and_package_agree_where_both_can_tell() {
        forAny((scores, sought) -> {
            SuddenChange rule = SuddenChange.usual(Sought.GAIN, 7);
            assertThat(sessions(rule, symptoms(), scores))
                    .isEqualTo(sessions(rule.asInThePackage(), symptoms(), scores));
        });
    }

    @Test
    void one_examination_for_many_cases_finds_what_a_new_one_finds() {
        var shared = SuddenChange.usual(Sought.GAIN, 7).on(Background.of(symptoms()));
        forAny((scores, sought) -> {
            List<Finding> found = new ArrayList<>();
            shared.over(Course.of(scores), found::add);
            assertThat(found)
                    .isEqualTo(SuddenChangeTest.run(
                            SuddenChange.usual(Sought.GAIN, 7), Background.of(symptoms()), Course.of(scores)));
            assertThat(found).extracting(Finding::session).isSorted();
        });
    }

    private static Offer offer(Sought sought) {
        return GainOffers.ALL.get(sought == Sought.GAIN ? 0 : 1);
    }

    private static Criterion drop() {
        return GainOffers.ALL.getLast().with(Map.of("unit", "points", "cutoff", "7"));
    }

    private static Set<Integer> sessions(Criterion rule, Ruler ruler, double[] scores) {
        TreeSet<Integer> sessions = new TreeSet<>();
        flagged(rule, ruler, scores)
                .forEach(finding -> sessions.add(finding.previousSession().orElseThrow()));
        return sessions;
    }

    private static List<Finding> flagged(Criterion rule, Ruler ruler, double[] scores) {
        return SuddenChangeTest.run(rule, Background.of(ruler), Course.of(scores)).stream()
                .filter(Finding::isFlagged)
                .toList();
    }

    private static double[] map(double[] scores, double stretch, double shift) {
        return Arrays.stream(scores).map(score -> score * stretch + shift).toArray();
    }

    private static Ruler symptoms() {
        return ruler(Direction.HIGHER_IS_WORSE, 0, TOP, 1);
    }

    private static Ruler ruler(Direction direction, double min, double max, double unit) {
        return new Ruler(direction, OptionalDouble.of(min), OptionalDouble.of(max), unit);
    }

    private static void forAny(BiConsumer<double[], Sought> law) {
        long seed = 20261124;
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            double[] scores = scores(random);
            Sought sought = step % 2 == 0 ? Sought.GAIN : Sought.LOSS;
            try {
                law.accept(scores, sought);
            } catch (AssertionError broken) {
                throw new AssertionError(
                        "seed " + seed + ", step " + step + ", " + sought + ": " + Arrays.toString(scores), broken);
            }
        }
    }

    /** Whole scores with jumps and gaps, between 3 and 16 sessions. */
    private static double[] scores(Random random) {
        double[] scores = new double[random.nextInt(3, 17)];
        double level = random.nextInt(15, 45);
        for (int i = 0; i < scores.length; i++) {
            level += random.nextInt(5) == 0 ? random.nextInt(-18, 19) : 0;
            double score = Math.clamp(Math.rint(level + random.nextGaussian() * 2), 2, TOP - 2);
            scores[i] = random.nextInt(8) == 0 ? Double.NaN : score;
        }
        return scores;
    }
}
