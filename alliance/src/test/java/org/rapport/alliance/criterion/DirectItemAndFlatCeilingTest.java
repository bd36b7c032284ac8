package org.rapport.alliance.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.instrument.DirectAnswer;
import org.rapport.alliance.series.MissingReason;
import org.rapport.alliance.series.Point;
import org.rapport.alliance.series.Series;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DirectItemAndFlatCeilingTest {
    @Test
    void a_yes_is_flagged_from_the_first_session_even_without_a_score() {
        Series series =
                Given.scores().with(Point.missing(1, MissingReason.SKIPPED).withDirect(DirectAnswer.YES));
        Finding finding = new DirectItem().examineLatest(series).orElseThrow();
        assertThat(finding.status()).isEqualTo(FindingStatus.FLAGGED);
        assertThat(finding.falseAlarm().precision()).isEqualTo(FalseAlarm.Precision.NOT_A_TEST);
        assertThat(finding.falseAlarm().rate()).isEmpty();
        assertThat(finding.explanation().english())
                .isEqualTo("In session 1 the client said that something felt wrong or was left out.");
    }

    @Test
    void a_no_is_clear_a_skip_is_not_enough_and_not_asked_is_nothing() {
        Series series = Given.scores(14)
                .with(Point.scored(2, 14).withDirect(DirectAnswer.NO))
                .with(Point.scored(3, 14).withDirect(DirectAnswer.SKIPPED));
        List<Finding> findings = new DirectItem().examine(series);
        assertThat(findings).extracting(Finding::session).containsExactly(2, 3);
        assertThat(findings).extracting(Finding::status).containsExactly(FindingStatus.CLEAR, FindingStatus.NOT_ENOUGH);
    }

    @Test
    void four_best_scores_in_a_row_hold_no_information() {
        List<Finding> findings = FlatCeiling.DEFAULT.examine(Given.scores(15, 16, 16, 16, 16, 16, 15));
        assertThat(findings)
                .extracting(Finding::status)
                .containsExactly(
                        FindingStatus.NOT_ENOUGH,
                        FindingStatus.NOT_ENOUGH,
                        FindingStatus.NOT_ENOUGH,
                        FindingStatus.CLEAR,
                        FindingStatus.UNTESTABLE_CEILING,
                        FindingStatus.UNTESTABLE_CEILING,
                        FindingStatus.CLEAR);
        assertThat(findings.get(4).explanation().english()).contains("no information");
        assertThat(findings.get(4).numbers()).containsEntry("run", 4.0);
    }

    @Test
    void four_equal_scores_below_the_best_are_no_ceiling() {
        assertThat(FlatCeiling.DEFAULT
                        .examineLatest(Given.scores(12, 12, 12, 12))
                        .orElseThrow()
                        .status())
                .isEqualTo(FindingStatus.CLEAR);
    }
}
