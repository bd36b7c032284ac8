package org.rapport.alliance.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.alliance.change.Given.FORTY;
import static org.rapport.alliance.change.Given.KNOWN;
import static org.rapport.alliance.change.Given.NO;
import static org.rapport.alliance.change.Given.only;
import static org.rapport.alliance.change.Given.rule;
import static org.rapport.alliance.change.Given.said;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Parameters;
import org.rapport.alliance.series.Cohort;

/** What these rules say where they can test nothing, how they are set, and what they take from the cohort. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeTellingTest {
    private static final Background UNKNOWN = Background.of(FORTY);

    @ParameterizedTest
    @CsvSource({"strauss-type", "stiles-type", "gumz", "rci-step", "rci-from-max", "no-return"})
    void without_a_spread_a_fall_cannot_be_judged(String name) {
        Finding finding = only(said(rule(name, Map.of()), UNKNOWN, 30, 30, 30, NO, 30, 30));
        assertThat(finding.status()).isEqualTo(FindingStatus.NOT_ENOUGH);
        assertThat(finding.session()).isEqualTo(6);
        assertThat(finding.explanation().code()).isIn(name + ".no-spread", name + ".flat", name + ".too-few");
    }

    @Test
    void no_return_says_that_it_does_not_know_the_spread_and_otherwise_how_many_scores_it_needs() {
        assertThat(only(said(rule("no-return", Map.of()), UNKNOWN, 30, 20, 20, 20, 20))
                        .explanation()
                        .code())
                .isEqualTo("no-return.no-spread");
        assertThat(rule("no-return", Map.of("within", "4")).statement().neededSessions())
                .isEqualTo(6);
        assertThat(only(said("no-return", Map.of(), 30, 20, 20, 20))
                        .explanation()
                        .english())
                .isEqualTo("There are 4 scores; 5 are needed.");
    }

    @Test
    void only_rules_that_take_points_need_no_cohort() {
        for (String name : List.of("stevens-type", "srs-type")) {
            assertThat(rule(name, Map.of()).needsCohort()).as(name).isFalse();
        }
        for (String name : List.of("strauss-type", "gumz", "no-return", "rci-step")) {
            assertThat(rule(name, Map.of()).needsCohort()).as(name).isTrue();
        }
    }

    @Test
    void several_falls_may_be_open_at_once_and_each_is_told_by_itself() {
        // SD of differences 2, so falls of 4 count: 36 to 30 in session 2, 30 to 24 in session 3.
        List<Finding> open = said("no-return", Map.of(), 36, 30, 24, 24, 24, 24);
        assertThat(open).extracting(Finding::session).containsExactly(5, 6);
        assertThat(open)
                .extracting(finding -> finding.number("atSession").orElseThrow())
                .containsExactly(2.0, 3.0);
        assertThat(open.getFirst().numbers()).containsEntry("threshold", 4.0).containsEntry("tolerance", 1.0);
        assertThat(open.getFirst().explanation().english())
                .isEqualTo("In session 2 the score was 6.0 points worse than in session 1 and none of the next 3 scores"
                        + " came back near it.");
        // Back at 30 makes the second good, not the first.
        assertThat(said("no-return", Map.of(), 36, 30, 24, 30, 30, 30))
                .extracting(finding -> finding.number("atSession").orElseThrow())
                .containsExactly(2.0);
        assertThat(said("stevens-type", Map.of(), 36, 30, 24, 30, 36, 36))
                .extracting(
                        Finding::session, finding -> finding.number("atSession").orElseThrow())
                .containsExactly(tuple(4, 3.0), tuple(5, 2.0));
    }

    @Test
    void a_fall_is_waited_for_as_many_scores_as_are_said_and_not_one_more() {
        assertThat(said("stevens-type", Map.of("within", "2"), 30, 28, 28, 30)).hasSize(1);
        assertThat(said("stevens-type", Map.of("within", "2"), 30, 28, 28, 28, 30))
                .isEmpty();
        assertThat(said("no-return", Map.of("within", "2"), 30, 20, 20, 30)).isEmpty();
        assertThat(said("no-return", Map.of("within", "2"), 30, 20, 20, 20, 30))
                .extracting(Finding::session)
                .containsExactly(4);
    }

    @Test
    void all_that_is_known_of_a_measure_is_read_and_written() {
        Map<String, String> known = Map.of(
                "sd",
                "7.5",
                "mean",
                "30.0",
                "reliability",
                "0.8",
                "sd-after",
                "8.0",
                "mean-after",
                "31.0",
                "reliability-after",
                "0.7",
                "correlation",
                "0.5",
                "form",
                "hageman-arrindell",
                "critical",
                "1.65");
        Criterion rule = rule("rci-step", known);
        assertThat(rule.statement().parameters()).containsExactlyInAnyOrderEntriesOf(known);
        assertThat(rule("rci-step", rule.statement().parameters())).isEqualTo(rule);
        ReliableChange change = ((ReliableWorsening) rule)
                .known()
                .change(Form.HAGEMAN_ARRINDELL, Optional.empty())
                .orElseThrow();
        assertThat(change)
                .isEqualTo(new ReliableChange(
                        Form.HAGEMAN_ARRINDELL, new Sample(new Group(30, 7.5), new Group(31, 8), 0.5), 0.8, 0.7));
    }

    @Test
    void what_is_not_given_follows_from_the_cohort() {
        // Level 48 ± 5 between persons, ± 2 within, 0.3 carried over: differences have the variance 2 · 4 · 0.7 = 5.6.
        Cohort cohort = new Cohort(0, 48, 5, 2, 0.3, 0, 0, 0, Double.POSITIVE_INFINITY, "test");
        TreeMap<String, String> nothing = new TreeMap<>();
        Known.NAMES.forEach(name -> nothing.put(name, "none"));
        ReliableChange change = Known.of(new Parameters(nothing))
                .change(Form.HAGEMAN_ARRINDELL, Optional.of(cohort))
                .orElseThrow();
        assertThat(change.sample().before().mean()).isEqualTo(48);
        assertThat(change.sample().after()).isEqualTo(change.sample().before());
        assertThat(change.sample().before().sd()).isCloseTo(Math.sqrt(29), within(1e-12));
        assertThat(change.reliability()).isCloseTo(1 - 5.6 / 58, within(1e-12));
        assertThat(change.reliabilityAfter()).isEqualTo(change.reliability());
        assertThat(change.sample().correlation()).isCloseTo(25 / 29.0, within(1e-12));
        assertThat(change.error().ofDifference()).isCloseTo(Math.sqrt(5.6), within(1e-12));
    }

    @Test
    void reliable_worsening_is_told_with_its_index() {
        // r = 1 − 4/(2 · 18), so the error of a difference is the 2 points of the cohort.
        Finding fell = only(said(rule("rci-step", Map.of()), KNOWN, 36, 30, 30));
        assertThat(fell.number("index").orElseThrow()).isCloseTo(3, within(1e-9));
        assertThat(fell.explanation().english())
                .isEqualTo("In session 2 the score was 6.0 points worse than in session 1: 3.0 times what unreliable"
                        + " measuring brings about; more than 1.96 is flagged.");
        assertThat(said(rule("rci-from-max", Map.of()), KNOWN, 34, 36, 33, 30, 36))
                .extracting(
                        Finding::session, finding -> finding.previousSession().orElseThrow())
                .containsExactly(tuple(4, 2));
    }

    @Test
    void gumz_tells_from_where_a_fall_counts_as_large() {
        Finding severe = only(said("gumz", Map.of(), 36, 30));
        assertThat(severe.explanation().code()).isEqualTo("gumz.severe");
        assertThat(severe.number("level")).hasValue(2);
        assertThat(severe.explanation().english())
                .isEqualTo(
                        "In session 2 the score was 6.0 points worse than in session 1. 2.0 points or more are flagged,"
                                + " from 4.0 on as large.");
        Finding mild = only(said("gumz", Map.of(), 36, 33));
        assertThat(mild.explanation().code()).isEqualTo("gumz.mild");
        assertThat(mild.number("level")).hasValue(1);
        assertThat(only(said("gumz", Map.of(), 36, 32)).number("level")).hasValue(2);
        assertThat(only(said("gumz", Map.of(), 36, 34)).number("threshold")).hasValue(2);
    }
}
