package org.rapport.alliance.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.instrument.Measure;
import org.rapport.alliance.instrument.Range;
import org.rapport.alliance.series.MissingReason;
import org.rapport.alliance.series.Observed;
import org.rapport.alliance.series.Point;
import org.rapport.alliance.series.Series;

/** What must hold for any series; seeds and steps are named when it does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CriterionPropertiesTest {
    private static final int STEPS = 1_500;

    @Test
    void a_finding_never_changes_when_more_sessions_come() {
        forAnySeries(series -> forEveryRule(rule -> {
            List<Finding> all = rule.examine(series);
            for (Point point : series.points()) {
                List<Finding> then = rule.examine(series.upTo(point.session()));
                assertThat(then).isEqualTo(all.subList(0, then.size()));
            }
        }));
    }

    @Test
    void findings_come_in_session_order_and_only_for_sessions_that_were_scored() {
        forAnySeries(series -> forEveryRule(rule -> assertThat(rule.examine(series))
                .extracting(Finding::session)
                .isSubsetOf(series.observed().stream().map(Observed::session).toList())
                .isSorted()
                .doesNotHaveDuplicates()));
    }

    @Test
    void shifting_and_stretching_the_scale_changes_no_verdict() {
        forAnySeries(series -> forEveryRule(rule -> {
            // Powers of two keep the arithmetic exact, so that ties stay ties.
            Series moved = mapped(series, 4, -32);
            assertThat(statuses(rule, moved)).isEqualTo(statuses(rule, series));
        }));
    }

    @Test
    void turning_the_scale_upside_down_changes_no_verdict() {
        forAnySeries(series -> forEveryRule(
                rule -> assertThat(statuses(rule, upsideDown(series))).isEqualTo(statuses(rule, series))));
    }

    @Test
    void a_deeper_last_fall_never_takes_a_flag_away() {
        CalibratedStepDrop rule = CalibratedStepDrop.DEFAULT;
        forAnySeries(series -> {
            int next = series.points().size() + 1;
            boolean flagged = false;
            for (int score = 16; score >= 0; score--) {
                boolean now = rule.examineLatest(series.with(Point.scored(next, score)))
                        .orElseThrow()
                        .isFlagged();
                assertThat(now || !flagged).isTrue();
                flagged = now;
            }
        });
    }

    @Test
    void a_missing_session_more_changes_nothing_but_the_session_numbers() {
        forAnySeries(series -> forEveryRule(rule -> {
            List<Point> later = new ArrayList<>();
            later.add(Point.missing(1, MissingReason.NOT_OFFERED));
            series.points()
                    .forEach(point -> later.add(new Point(point.session() * 2, point.reading(), point.direct())));
            assertThat(statuses(rule, new Series(series.measure(), later))).isEqualTo(statuses(rule, series));
        }));
    }

    private static List<FindingStatus> statuses(Criterion rule, Series series) {
        return rule.examine(series).stream().map(Finding::status).toList();
    }

    private static Series mapped(Series series, double stretch, double shift) {
        Range range = series.measure().range();
        double spread = series.measure().spread().orElseThrow().sdOfDifferences();
        Measure measure = Given.measure(
                series.measure().direction(),
                new Range(range.min() * stretch + shift, range.max() * stretch + shift),
                spread * stretch);
        return with(series, measure, stretch, shift);
    }

    private static Series upsideDown(Series series) {
        double spread = series.measure().spread().orElseThrow().sdOfDifferences();
        return with(series, Given.measure(Direction.HIGHER_IS_WORSE, new Range(-16, 0), spread), -1, 0);
    }

    private static Series with(Series series, Measure measure, double stretch, double shift) {
        List<Point> points = series.points().stream()
                .map(point -> point.score().isPresent()
                        ? Point.scored(point.session(), point.score().getAsDouble() * stretch + shift)
                        : point)
                .toList();
        return new Series(measure, points);
    }

    private static void forEveryRule(Consumer<Criterion> property) {
        Preset.CLINIC.criteria().forEach(property);
    }

    private static void forAnySeries(Consumer<Series> property) {
        long seed = 20260925;
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            Series series = Given.anySeries(random);
            try {
                property.accept(series);
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed + ", step " + step + ": " + series, broken);
            }
        }
    }
}
