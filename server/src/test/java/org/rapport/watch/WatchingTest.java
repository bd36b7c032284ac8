package org.rapport.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.access.Actor;
import org.rapport.alliance.criterion.Confirmation;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.checkin.CheckInScored;
import org.rapport.checkin.Visits;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.house.House;
import org.rapport.store.CommandId;
import org.rapport.watch.MarkingFinding.Marked;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatchingTest {
    private static final House HOUSE = new House();

    private final Visits visits = new Visits(HOUSE);
    private final MarkingFinding marking = HOUSE.parts.markingFinding();

    @Test
    void a_fall_is_found_with_rule_numbers_and_how_often_it_is_wrong() {
        visits.scored(3, false);
        visits.scored(3, false);
        visits.scored(1, false);
        assertThat(found("calibrated-step-drop", 3)).satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.FLAGGED);
            assertThat(finding.numbers()).containsEntry("worsening", 8.0).containsKeys("threshold", "sd", "k");
            assertThat(finding.falseAlarm().orElseThrow()).isBetween(0.05, 0.11);
            assertThat(finding.english()).contains("8.0 points worse");
            assertThat(finding.version()).isEqualTo("1");
            assertThat(finding.confirmation()).isEqualTo(Confirmation.UNCONFIRMED);
        });
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void an_ordinary_week_is_clear_and_raises_nothing() {
        visits.scored(3, false);
        visits.scored(3, false);
        assertThat(found("calibrated-step-drop", 1).status()).isEqualTo(FindingStatus.NOT_ENOUGH);
        assertThat(found("calibrated-step-drop", 2).status()).isEqualTo(FindingStatus.CLEAR);
        assertThat(found("direct-item", 2).status()).isEqualTo(FindingStatus.CLEAR);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void four_times_the_best_there_is_tells_nothing_and_says_so() {
        for (int week = 0; week < 4; week++) {
            visits.scored(4, false);
        }
        assertThat(found("flat-ceiling", 4).status()).isEqualTo(FindingStatus.UNTESTABLE_CEILING);
        assertThat(found("calibrated-step-drop", 4).status()).isEqualTo(FindingStatus.UNTESTABLE_CEILING);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void an_answer_that_comes_after_the_next_session_was_held_is_looked_at_all_the_same() {
        visits.scored(3, false);
        UUID late = visits.asked();
        HOUSE.clock.pass(Duration.ofDays(-1));
        visits.meet();
        HOUSE.clock.pass(Duration.ofDays(-1));
        visits.answer(late, 0, true);
        visits.finish(late, "");
        assertThat(found("direct-item", 2).status()).isEqualTo(FindingStatus.FLAGGED);
        assertThat(found("calibrated-step-drop", 2).status()).isEqualTo(FindingStatus.FLAGGED);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void looking_at_the_same_score_again_finds_nothing_new_and_tells_nobody() {
        UUID asking = visits.scored(3, true);
        int before = all().size();
        var told = new ArrayList<FindingMade>();
        var again = new Watching(List.of((_, event) -> told.add(event)));
        HOUSE.door.run(HOUSE.job, inside -> again.scored(inside, new CheckInScored(asking, visits.relationship)));
        assertThat(told).isEmpty();
        assertThat(all()).hasSize(before);
    }

    @Test
    void findings_are_for_the_clinician_of_the_relationship_and_go_with_answers_taken_back() {
        UUID asking = visits.scored(3, true);
        for (Actor other : List.of(HOUSE.ravi, HOUSE.mona, HOUSE.alex, visits.client, HOUSE.stranger)) {
            assertThat(seenBy(other)).as(other.kind()).isEmpty();
        }
        assertThat(all()).isNotEmpty();
        HOUSE.parts.takingBackAnswers().takeBack(visits.client, asking);
        assertThat(all()).isEmpty();
    }

    @Test
    void a_clinician_says_what_they_make_of_a_finding_and_it_stays_what_it_was() {
        Findings.Kept finding = fallen();
        assertThat(finding.confirmation()).isEqualTo(Confirmation.UNCONFIRMED);
        for (Confirmation mark :
                List.of(Confirmation.NOT_A_CONCERN, Confirmation.CONFIRMED_BY_CLINICIAN, Confirmation.UNCONFIRMED)) {
            assertThat(mark(finding, mark)).isEqualTo(Marked.DONE);
            Findings.Kept after = found("calibrated-step-drop", 5);
            assertThat(after.confirmation()).isEqualTo(mark);
            assertThat(after.status()).isEqualTo(finding.status());
            assertThat(after.numbers()).isEqualTo(finding.numbers());
        }
        assertThat(waiting()).as("no repair ends by it").hasSize(1);
        assertThat(mark(finding, Confirmation.CONFIRMED_BY_CLIENT)).isEqualTo(Marked.NOT_THEIRS_TO_SAY);
    }

    @Test
    void a_yes_to_the_direct_question_is_the_clients_word_and_no_clinician_takes_it_away() {
        visits.scored(3, false);
        visits.scored(3, true);
        assertThat(found("direct-item", 1).confirmation()).isEqualTo(Confirmation.UNCONFIRMED);
        Findings.Kept said = found("direct-item", 2);
        assertThat(said.confirmation()).isEqualTo(Confirmation.CONFIRMED_BY_CLIENT);
        assertThat(mark(said, Confirmation.NOT_A_CONCERN)).isEqualTo(Marked.THE_CLIENT_CONFIRMED_IT);
        assertThat(found("direct-item", 2).confirmation()).isEqualTo(Confirmation.CONFIRMED_BY_CLIENT);
    }

    @Test
    void the_same_form_sent_again_marks_nothing_anew() {
        Findings.Kept finding = fallen();
        CommandId id = Visits.command();
        marking.mark(HOUSE.dana, id, visits.relationship, finding.id(), Confirmation.NOT_A_CONCERN);
        mark(finding, Confirmation.CONFIRMED_BY_CLINICIAN);
        assertThat(marking.mark(HOUSE.dana, id, visits.relationship, finding.id(), Confirmation.NOT_A_CONCERN))
                .isEqualTo(Marked.DONE);
        assertThat(found("calibrated-step-drop", 5).confirmation()).isEqualTo(Confirmation.CONFIRMED_BY_CLINICIAN);
    }

    @ParameterizedTest
    @EnumSource(Confirmation.class)
    void a_finding_of_somebody_else_looks_like_none(Confirmation confirmation) {
        UUID finding = fallen().id();
        for (Actor.Clinician other : List.of(HOUSE.ravi, HOUSE.stranger)) {
            for (UUID id : List.of(finding, UUID.randomUUID())) {
                assertThat(marking.mark(other, Visits.command(), visits.relationship, id, confirmation))
                        .isEqualTo(Marked.NOT_FOUND);
            }
        }
        assertThat(marking.mark(HOUSE.dana, Visits.command(), HOUSE.danaAndSam, finding, confirmation))
                .as("under another relationship of hers")
                .isEqualTo(Marked.NOT_FOUND);
        assertThat(found("calibrated-step-drop", 5).confirmation()).isEqualTo(Confirmation.UNCONFIRMED);
    }

    /** Four sessions as ever and a fall. */
    private Findings.Kept fallen() {
        for (int session = 1; session <= 4; session++) {
            visits.scored(3, false);
        }
        visits.scored(0, false);
        return found("calibrated-step-drop", 5);
    }

    private Marked mark(Findings.Kept finding, Confirmation confirmation) {
        return marking.mark(HOUSE.dana, Visits.command(), visits.relationship, finding.id(), confirmation);
    }

    private Findings.Kept found(String criterion, int session) {
        return all().stream()
                .filter(finding -> finding.criterion().equals(criterion) && finding.session() == session)
                .reduce((_, _) -> {
                    throw new AssertionError("found twice: " + criterion);
                })
                .orElseThrow();
    }

    private List<Findings.Kept> all() {
        return seenBy(HOUSE.dana);
    }

    private List<Findings.Kept> seenBy(Actor actor) {
        return HOUSE.door.through(actor, inside -> WhatWasFound.between(inside, visits.relationship));
    }

    private List<WhatWaitsForMe.Waiting> waiting() {
        return HOUSE.door.through(HOUSE.dana, WhatWaitsForMe::mine).stream()
                .filter(waiting -> waiting.relationship().equals(visits.relationship))
                .toList();
    }
}
