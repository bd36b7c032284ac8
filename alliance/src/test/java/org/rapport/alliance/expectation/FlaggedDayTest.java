package org.rapport.alliance.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;
import org.rapport.alliance.statistics.Normal;
import org.rapport.alliance.statistics.StudentScore;

/** The days that are flagged and what is said of them, against the matrix filter and every score that could be a limit. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlaggedDayTest {
    private static final Cohort COHORT = new Cohort(0, 40, 4, 3, 0.4, 1, -0.1, 0.4, 9, 12, 0, 0, "made up");
    private static final WorseThanExpected RULE = new WorseThanExpected(0.3, OptionalInt.empty(), 2.5);

    /** What has to be said of a day. */
    private record Day(int session, double expected, double width, double limit, double chance) {}

    @ParameterizedTest
    @CsvSource({"HIGHER_IS_BETTER, 0", "HIGHER_IS_BETTER, 1", "HIGHER_IS_WORSE, 2"})
    void the_days_and_their_numbers_are_those_worked_out_apart(Direction direction, double unit) {
        SplittableRandom random = new SplittableRandom(8);
        Ruler ruler = new Ruler(direction, OptionalDouble.empty(), OptionalDouble.empty(), unit);
        ExpectationExamination examination =
                new ExpectationExamination(RULE, new Background(ruler, Optional.of(COHORT)));
        int flagged = 0;
        for (int i = 0; i < 200; i++) {
            Course course = anyCourse(random, unit);
            List<Day> days = days(course, ruler);
            List<Finding> findings = new ArrayList<>();
            examination.over(course, findings::add);
            assertThat(findings)
                    .extracting(Finding::session)
                    .isEqualTo(days.stream().map(Day::session).toList());
            for (int j = 0; j < days.size(); j++) {
                same(days.get(j), findings.get(j), course, ruler);
            }
            flagged += days.size();
        }
        assertThat(flagged).isGreaterThan(60);
    }

    private static Course anyCourse(SplittableRandom random, double unit) {
        Course course = new Course();
        double level = 40 + 3 * random.nextGaussian();
        int sessions = random.nextInt(3, 40);
        for (int i = 0; i < sessions; i++) {
            double score = level + (random.nextInt(8) == 0 ? 9 : 3) * random.nextGaussian();
            course.add(
                    i < 2 || random.nextInt(5) > 0 ? (unit == 0 ? score : unit * Math.rint(score / unit)) : Double.NaN);
        }
        return course;
    }

    private static void same(Day day, Finding finding, Course course, Ruler ruler) {
        double score = course.score(day.session() - 1);
        int before = day.session() - 2;
        while (!course.has(before)) {
            before--;
        }
        double worse = ruler.sign() * (day.expected() - score);
        assertThat(finding.isFlagged()).isTrue();
        assertThat(finding.previousSession()).hasValue(before + 1);
        assertThat(finding.magnitude().orElseThrow()).isCloseTo(worse, within(1e-8));
        Map<String, Double> numbers = Map.of(
                "score", score,
                "previousScore", course.score(before),
                "expected", day.expected(),
                "width", day.width(),
                "limit", day.limit(),
                "chance", day.chance());
        numbers.forEach((name, value) ->
                assertThat(finding.number(name).orElseThrow()).as(name).isCloseTo(value, within(1e-8)));
        assertThat(finding.explanation().english())
                .isEqualTo(RULE.sentence(day.session(), new double[] {worse, day.chance()}, course.scored()));
        assertThat(finding.falseAlarm()).isEqualTo(RULE.falseAlarm(course.scored()));
    }

    private static List<Day> days(Course course, Ruler ruler) {
        List<Day> days = new ArrayList<>();
        MatrixFilter filter = new MatrixFilter(COHORT, ruler.sign(), ruler.unit());
        Budget budget = new Budget();
        budget.begin(0.3, course.scored() - 1);
        for (int i = 0; i < course.size(); i++) {
            if (course.has(i)) {
                double turned = ruler.sign() * course.score(i);
                if (i > 0 && isFlagged(filter, budget, turned, ruler.unit())) {
                    double limit = limit(filter, budget, turned, ruler.unit());
                    days.add(new Day(
                            course.session(i),
                            ruler.sign() * filter.mean(),
                            filter.width(),
                            ruler.sign() * limit,
                            Normal.below(score(filter, turned + ruler.unit() / 2))));
                    budget.spend(Normal.below(score(filter, limit + ruler.unit() / 2)));
                    filter.unsettle(2.5);
                    budget.settle();
                } else if (i > 0) {
                    double limit = limit(filter, budget, turned, ruler.unit());
                    budget.spend(Normal.below(score(filter, limit + ruler.unit() / 2)));
                    budget.remember(score(filter, turned), depth(filter));
                }
                filter.update(turned);
            } else {
                budget.pass();
            }
            filter.next(course.session(i));
        }
        return days;
    }

    private static boolean isFlagged(MatrixFilter filter, Budget budget, double turned, double unit) {
        return turned <= limit(filter, budget, turned, unit);
    }

    /** Of all scores there could be, the one whose chance of it or worse is nearest to what the budget allows. */
    private static double limit(MatrixFilter filter, Budget budget, double turned, double unit) {
        double allowed = budget.limit(depth(filter), depth(filter) * (1 - filter.pull()));
        if (unit == 0) {
            double low = filter.mean() - 40 * filter.width();
            double high = filter.mean();
            for (int i = 0; i < 200; i++) {
                double middle = (low + high) / 2;
                boolean below = score(filter, middle) < allowed;
                low = below ? middle : low;
                high = below ? high : middle;
            }
            return low;
        }
        double nearest = Double.NaN;
        double off = Double.POSITIVE_INFINITY;
        for (int k = -200; k <= 200; k++) {
            double candidate = turned + k * unit;
            double away = Math.abs(Normal.below(score(filter, candidate + unit / 2)) - Normal.below(allowed));
            if (away < off) {
                nearest = candidate;
                off = away;
            }
        }
        return nearest;
    }

    private static double depth(MatrixFilter filter) {
        return 2.5 * filter.scale() / filter.width();
    }

    private static double score(MatrixFilter filter, double latent) {
        double freedom = 1 / (1 / filter.freedom() + 1 / COHORT.steadiness());
        return StudentScore.of((latent - filter.mean()) / filter.width(), freedom);
    }

    @Test
    void what_is_ordinary_ends_before_the_first_flagged_day_and_keeps_the_limits() {
        Ruler ruler = Ruler.open(Direction.HIGHER_IS_BETTER);
        var examination = new ExpectationExamination(RULE, new Background(ruler, Optional.of(COHORT)));
        Ordinary one = examination.ordinary(Course.of(41, 40, Double.NaN, 42, 10, 41));
        assertThat(one.course().size()).isEqualTo(4);
        assertThat(one.course().score(3)).isEqualTo(42);
        assertThat(one.limit(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(one.limit(1)).isBetween(25.0, 40.0);
        assertThat(one.limit(2)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(one.limit(3)).isBetween(25.0, 40.0);
        Ordinary calm = examination.ordinary(Course.of(41, 40, 42));
        assertThat(calm.course().size()).isEqualTo(3);
        Ordinary lonely = examination.ordinary(Course.of(41, Double.NaN));
        assertThat(lonely.course().size()).isEqualTo(2);
        assertThat(lonely.limit(1)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void where_the_limit_lies_below_the_worst_score_the_day_cannot_be_flagged_and_costs_nothing() {
        Ruler ruler = new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(38), OptionalDouble.empty(), 1);
        var examination = new ExpectationExamination(
                new WorseThanExpected(0.01, OptionalInt.empty(), 2.5), new Background(ruler, Optional.of(COHORT)));
        List<Finding> findings = new ArrayList<>();
        examination.over(Course.of(40, 38, 38, 41, 38), findings::add);
        assertThat(findings).isEmpty();
        assertThat(examination.ordinary(Course.of(40, 38)).limit(1)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void in_words_it_says_how_much_how_rare_and_how_often_for_nothing() {
        assertThat(RULE.sentence(7, new double[] {5.25, 0.004}, 12))
                .isEqualTo("In session 7 the score was 5.3 points worse than was to be expected of this person. With"
                        + " nothing wrong that or worse happens about once in 250 sessions; about 30 in 100 cases of 12"
                        + " sessions get such a flag.");
        assertThat(new WorseThanExpected(0.1, OptionalInt.of(20), 2.5).sentence(7, new double[] {9, 1e-7}, 12))
                .contains("less than once in 10,000 sessions; about 10 in 100 cases of 20 sessions");
    }

    @Test
    void it_declares_itself_and_says_why_when_it_cannot_say_anything() {
        var planned = new WorseThanExpected(0.1, OptionalInt.of(20), 2.5);
        assertThat(RULE.statement().parameters())
                .containsEntry("planned", "none")
                .containsEntry("alpha", "0.3");
        assertThat(planned.statement().parameters())
                .containsEntry("planned", "20")
                .containsEntry("depth", "2.5");
        assertThat(planned.falseAlarm(7).sessions()).isEqualTo(20);
        assertThat(planned.falseAlarm(7).rate()).hasValue(0.1);
        assertThat(RULE.falseAlarm(7).sessions()).isEqualTo(7);
        assertThat(RULE.falseAlarm(7).precision()).isEqualTo(FalseAlarm.Precision.ABOUT);
        assertThat(planned.tests(7)).isEqualTo(19);
        assertThat(RULE.tests(7)).isEqualTo(6);
        assertThat(RULE.tests(1)).isEqualTo(1);
        Ruler ruler = new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(0), OptionalDouble.of(40), 1);
        assertThat(code(Background.of(ruler), Course.of(1, 2))).isEqualTo("worse-than-expected.no-cohort 2");
        Background known = new Background(ruler, Optional.of(COHORT));
        assertThat(code(known, Course.of(Double.NaN, 2, Double.NaN))).isEqualTo("worse-than-expected.too-few 3");
        assertThat(code(known, new Course())).isEqualTo("worse-than-expected.too-few 1");
        assertThat(code(known, Course.of(40, 40, Double.NaN))).isEqualTo("worse-than-expected.ceiling 3");
    }

    private static String code(Background background, Course course) {
        List<Finding> findings = new ArrayList<>();
        RULE.on(background).over(course, findings::add);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().number("scores")).hasValue(course.scored());
        return findings.getFirst().explanation().code() + " "
                + findings.getFirst().session();
    }

    @Test
    void it_is_made_by_name_and_senseless_settings_are_a_bug() {
        assertThat(WorseThanExpected.OFFERS.getFirst().with(Map.of("planned", "12", "alpha", "0.3")))
                .isEqualTo(new WorseThanExpected(0.3, OptionalInt.of(12), 2.5));
        assertThat(new WorseThanExpected(0.3, OptionalInt.of(2), 2.5).tests(9)).isEqualTo(1);
        bug(0, 2, 1);
        bug(0.5, 2, 1);
        bug(0.1, 1, 1);
        bug(0.1, 2, 0);
    }

    private static void bug(double alpha, int planned, double depth) {
        assertThatThrownBy(() -> new WorseThanExpected(alpha, OptionalInt.of(planned), depth))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
