package org.rapport.alliance.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.alliance.shift.Given.better;
import static org.rapport.alliance.shift.Given.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Examination;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** What must hold for any course; the round is named when it does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShiftPropertiesTest {
    private static final int ROUNDS = 600;
    private static final Bocpd BOTH =
            new Bocpd(RunPrior.UNKNOWN, 0.05, new RunAlarm(0.3, 2, 3, RunAlarm.Direction.BOTH));
    private static final List<Criterion> SAME_DAY =
            List.of(Bocpd.KNOWN, Bocpd.UNKNOWN, BOTH, ExpectedTrajectory.DEFAULT);
    private static final List<Criterion> LOOKING_BACK = List.of(
            Pelt.MEAN,
            Pelt.MEAN_AND_VARIANCE,
            new Pelt(SegmentModel.MEAN, Penalty.BIC, 3, Scaling.Z),
            new Pelt(SegmentModel.MEAN_AND_VARIANCE, Penalty.SIC0, 2, Scaling.CHANGEPOINT));

    @Test
    void the_courses_hold_something_to_find() {
        int[] found = new int[1];
        forAnyCourse(scores -> forEveryRule(rule -> found[0] += (int) findings(rule, better(), scores).stream()
                .filter(Finding::isFlagged)
                .count()));
        assertThat(found[0]).isGreaterThan(ROUNDS);
    }

    @Test
    void shifting_and_stretching_the_scale_moves_no_finding_and_stretches_its_size() {
        forAnyCourse(scores -> forEveryRule(rule -> {
            double[] moved = Arrays.stream(scores).map(x -> 4 * x - 32).toArray();
            Ruler ruler = new Ruler(
                    Direction.HIGHER_IS_BETTER,
                    better().ruler().min(),
                    better().ruler().max(),
                    4);
            Background stretched = new Background(ruler, Optional.of(Given.cohort(4 * 48 - 32, 4)));
            assertSame(findings(rule, better(), scores), findings(rule, stretched, moved), 4);
        }));
    }

    @Test
    void turning_the_scale_upside_down_moves_no_finding() {
        forAnyCourse(scores -> forEveryRule(rule -> {
            double[] turned = Arrays.stream(scores).map(x -> -x).toArray();
            Background down = new Background(
                    Ruler.open(Direction.HIGHER_IS_WORSE),
                    Optional.of(new Cohort(0, -48, 5, 2, 0.3, -1, 0, 0, 10, "assumed")));
            assertSame(findings(rule, better(), scores), findings(rule, down, turned), 1);
        }));
    }

    @Tag("slow")
    @Test
    void what_is_said_on_the_day_never_changes_when_more_sessions_come() {
        forAnyCourse(scores -> SAME_DAY.forEach(rule -> {
            List<Finding> all = flagged(rule, scores);
            for (int n = 1; n <= scores.length; n++) {
                int session = n;
                assertThat(flagged(rule, Arrays.copyOf(scores, n)))
                        .extracting(Finding::session)
                        .isEqualTo(all.stream()
                                .map(Finding::session)
                                .filter(known -> known <= session)
                                .toList());
            }
        }));
    }

    @Test
    void sessions_without_a_score_change_nothing_but_the_numbers_of_sessions() {
        forAnyCourse(scores -> forEveryRule(rule -> {
            if (!(rule instanceof ExpectedTrajectory)) {
                double[] gaps = new double[2 * scores.length];
                Arrays.fill(gaps, Double.NaN);
                for (int i = 0; i < scores.length; i++) {
                    gaps[2 * i + 1] = scores[i];
                }
                assertThat(findings(rule, better(), gaps))
                        .extracting(finding -> finding.session() / 2.0, Finding::magnitude, Finding::status)
                        .isEqualTo(findings(rule, better(), scores).stream()
                                .map(finding ->
                                        tuple((double) finding.session(), finding.magnitude(), finding.status()))
                                .toList());
            }
        }));
    }

    @Test
    void an_examination_remembers_nothing_of_the_case_before() {
        Random random = new Random(5);
        forEveryRule(rule -> {
            Examination used = rule.on(better());
            for (int i = 0; i < 50; i++) {
                double[] scores = Given.anyScores(random);
                List<Finding> again = new ArrayList<>();
                used.over(Course.of(scores), again::add);
                assertThat(again).isEqualTo(findings(rule, better(), scores));
            }
        });
    }

    @Tag("slow")
    @Test
    void a_lower_last_score_never_takes_the_flag_of_the_expected_course_away() {
        forAnyCourse(scores -> {
            boolean flagged = false;
            double[] lower = scores.clone();
            for (double last = 60; last >= 0; last--) {
                lower[lower.length - 1] = last;
                boolean now = findings(ExpectedTrajectory.DEFAULT, better(), lower).stream()
                        .anyMatch(finding -> finding.isFlagged() && finding.session() == lower.length);
                assertThat(now || !flagged).isTrue();
                flagged = now;
            }
        });
    }

    @Test
    void dropping_unlikely_run_lengths_changes_nothing_that_can_be_seen() {
        forAnyCourse(scores -> {
            RunLengths all = new RunLengths(new UnknownVariance(48, 0.2, 1, 4), 0.05, 0, 1_000);
            RunLengths few = new RunLengths(new UnknownVariance(48, 0.2, 1, 4), 0.05, Bocpd.LEAST, Bocpd.MOST);
            for (double score : scores) {
                all.observe(score);
                few.observe(score);
                assertThat(few.upTo(1)).isCloseTo(all.upTo(1), within(1e-9));
                assertThat(few.mean()).isCloseTo(all.mean(), within(1e-9));
            }
        });
    }

    @Test
    void on_a_long_course_few_run_lengths_are_followed_and_a_fall_is_still_seen() {
        Random random = new Random(3);
        RunLengths runs = new RunLengths(new KnownVariance(48, 25, 4), 0.05, Bocpd.LEAST, 40);
        for (int i = 0; i < 20_000; i++) {
            runs.observe(48 + 2 * random.nextGaussian());
            assertThat(runs.kept()).isLessThanOrEqualTo(40);
        }
        runs.observe(30);
        assertThat(runs.upTo(1)).isGreaterThan(0.9);
        assertThat(runs.of(0)).isCloseTo(0.05, within(1e-12));
    }

    private static List<Finding> flagged(Criterion rule, double[] scores) {
        return findings(rule, better(), scores).stream()
                .filter(Finding::isFlagged)
                .toList();
    }

    private static void assertSame(List<Finding> expected, List<Finding> actual, double stretch) {
        assertThat(actual)
                .extracting(Finding::session, Finding::previousSession, Finding::kind, Finding::status)
                .isEqualTo(expected.stream()
                        .map(f -> tuple(f.session(), f.previousSession(), f.kind(), f.status()))
                        .toList());
        for (int i = 0; i < actual.size(); i++) {
            assertThat(actual.get(i).magnitude().orElse(0))
                    .isCloseTo(stretch * expected.get(i).magnitude().orElse(0), within(1e-6));
        }
    }

    private static void forEveryRule(Consumer<Criterion> property) {
        SAME_DAY.forEach(property);
        LOOKING_BACK.forEach(property);
    }

    private static void forAnyCourse(Consumer<double[]> property) {
        Random random = new Random(20261124);
        for (int round = 0; round < ROUNDS; round++) {
            double[] scores = Given.anyScores(random);
            try {
                property.accept(scores);
            } catch (AssertionError broken) {
                throw new AssertionError("round " + round + ": " + Arrays.toString(scores), broken);
            }
        }
    }
}
