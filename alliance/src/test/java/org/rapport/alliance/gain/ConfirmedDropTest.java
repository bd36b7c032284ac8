package org.rapport.alliance.gain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfirmedDropTest {
    private static final Offer OFFER = GainOffers.ALL.getLast();
    private static final Ruler RULER =
            new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(12), OptionalDouble.of(60), 1);
    private static final Cohort COHORT = new Cohort(0, 48, 7, 3, 0.3, 0, 0, 0, 1e6, "test");

    @Test
    void a_fall_is_told_once_the_session_after_it_confirms_it() {
        Finding finding = points(6, 50, 51, 49, 40, 41, 40, 50).getFirst();
        assertThat(finding.status()).isEqualTo(FindingStatus.FLAGGED);
        assertThat(finding.kind()).isEqualTo(FindingKind.RUPTURE);
        assertThat(finding.previousSession()).hasValue(3);
        assertThat(finding.session()).isEqualTo(5);
        assertThat(finding.magnitude()).hasValue(9);
        assertThat(finding.explanation().english())
                .isEqualTo("From session 3 to session 4 the score got 9.0 points worse, and up to session 5 it stayed"
                        + " so: 40.5 on average after 50.0 before.");
        assertThat(finding.numbers()).doesNotContainKeys("scoreN3", "reversal", "txChange");
    }

    @Test
    void what_it_said_it_never_takes_back() {
        assertThat(points(6, 50, 51, 49, 40, 40)).isEqualTo(points(6, 50, 51, 49, 40, 40, 55, 55));
    }

    @Test
    void the_second_session_after_may_confirm_what_the_first_did_not() {
        assertThat(points(6, 50, 51, 49, 40, 46)).isEmpty();
        assertThat(points(6, 50, 51, 49, 40, 46, 40).getFirst().session()).isEqualTo(6);
        assertThat(points(6, 50, 51, 49, 40, 50, 50)).isEmpty();
    }

    @Test
    void its_cutoff_is_in_reliable_changes_of_the_cohort_unless_told_otherwise() {
        double sd = COHORT.sdOfDifferences();
        Finding finding = run(OFFER.with(Map.of()), Optional.of(COHORT), 50, 51, 49, 38, 39, 38)
                .getFirst();
        assertThat(finding.number("cutoff").orElseThrow()).isCloseTo(1.96 * sd, within(1e-9));
        Criterion told = OFFER.with(Map.of("sd", "10", "reliability", "0.91", "cutoff", "0.5"));
        assertThat(run(told, Optional.empty(), 50, 51, 49, 38, 39, 38)
                        .getFirst()
                        .number("cutoff")
                        .orElseThrow())
                .isCloseTo(0.5 * 1.96 * Math.sqrt(2) * 3, within(1e-9));
        assertThat(run(OFFER.with(Map.of()), Optional.empty(), 50, 51, 49, 38, 39, 38))
                .extracting(nothing -> nothing.explanation().code())
                .containsExactly("confirmed-drop.no-spread");
    }

    @Test
    void too_few_scores_are_said() {
        assertThat(points(6, 50, 40, 40)).extracting(Finding::status).containsExactly(FindingStatus.NOT_ENOUGH);
        assertThat(points(6, 50, 50, 50, 50)).isEmpty();
    }

    private static List<Finding> points(double cutoff, double... scores) {
        Criterion rule = OFFER.with(Map.of("unit", "points", "cutoff", String.valueOf(cutoff)));
        return run(rule, Optional.empty(), scores);
    }

    private static List<Finding> run(Criterion rule, Optional<Cohort> cohort, double... scores) {
        return SuddenChangeTest.run(rule, new Background(RULER, cohort), Course.of(scores));
    }
}
