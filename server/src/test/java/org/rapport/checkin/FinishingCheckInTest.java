package org.rapport.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.access.AtOnce;
import org.rapport.access.DatabaseAway;
import org.rapport.access.Inside;
import org.rapport.alliance.instrument.Answer;
import org.rapport.alliance.instrument.DirectAnswer;
import org.rapport.alliance.series.MissingReason;
import org.rapport.alliance.series.Point;
import org.rapport.house.House;
import org.rapport.ledger.Entry;
import org.rapport.ledger.Verdict;
import org.rapport.store.CanarySearch;
import org.rapport.store.Ledger;
import org.rapport.store.Outbox;
import org.rapport.store.VerifyingLedger;
import org.rapport.store.Words;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FinishingCheckInTest {
    private static final House HOUSE = new House();

    private final Visits visits = new Visits(HOUSE);

    @Test
    void the_series_tells_of_every_session_its_score_or_why_there_is_none() {
        visits.scored(3, false);
        visits.meet();
        UUID declined = visits.asked();
        HOUSE.parts.finishingCheckIn().decline(visits.client, declined);
        UUID thin = visits.asked();
        visits.answer(thin, "heard", Answer.given(4));
        visits.answer(thin, "wrong", Answer.given(1));
        visits.finish(thin, "");
        UUID prorated = visits.asked();
        for (String item : List.of("heard", "matters", "way")) {
            visits.answer(prorated, item, Answer.given(2));
        }
        visits.finish(prorated, "");
        visits.asked();
        assertThat(series())
                .containsExactly(
                        Point.scored(1, 12).withDirect(DirectAnswer.NO),
                        Point.missing(2, MissingReason.NOT_OFFERED),
                        Point.missing(3, MissingReason.DECLINED),
                        Point.missing(4, MissingReason.SKIPPED).withDirect(DirectAnswer.YES),
                        Point.scored(5, 8).withDirect(DirectAnswer.SKIPPED));
    }

    @Test
    void the_series_is_for_the_clinician_and_for_the_client_in_the_room_and_nobody_else_learns_that_there_is_one() {
        visits.scored(3, false);
        assertThat(seenBy(HOUSE.dana)).isTrue();
        assertThat(seenBy(visits.inTheRoom)).isTrue();
        for (Actor other :
                List.of(visits.client, HOUSE.ravi, HOUSE.mona, HOUSE.alex, HOUSE.kim, HOUSE.stranger, HOUSE.job)) {
            assertThat(seenBy(other)).as(other.kind()).isFalse();
        }
    }

    @Test
    void what_the_client_added_is_sealed_and_each_reading_stands_on_the_clients_list_before() {
        UUID asking = visits.asked();
        visits.finish(asking, "canary-qwv: you looked at the clock");
        assertThat(new CanarySearch(HOUSE.owner).columnsHolding("canary-qwv")).isEmpty();
        assertThat(read(HOUSE.dana, asking))
                .map(Words::reveal)
                .hasValueSatisfying(text -> assertThat(text).startsWith("canary-qwv"));
        assertThat(readings()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(HOUSE.dana.id());
            assertThat(entry.subject()).isEqualTo(visits.see(asking).words().orElseThrow());
            assertThat(entry.purpose()).isEqualTo("check-in");
        });
        assertThat(read(visits.inTheRoom, asking)).isPresent();
        assertThat(readings())
                .as("reading one's own words is no look at somebody")
                .hasSize(1);
        for (Actor other : List.of(visits.client, HOUSE.ravi, HOUSE.mona, HOUSE.alex, HOUSE.kim, HOUSE.job)) {
            assertThat(read(other, asking)).as(other.kind()).isEmpty();
        }
        assertThat(readings()).hasSize(1);
    }

    @Test
    void a_reading_that_fails_half_way_gives_nothing_out_and_leaves_no_entry() {
        UUID asking = visits.asked();
        visits.finish(asking, "some words");
        assertThatThrownBy(() -> HOUSE.door.run(HOUSE.dana, inside -> {
                    HOUSE.parts
                            .whatWasAnswered()
                            .words(inside, Askings.find(inside, asking).orElseThrow());
                    throw new IllegalArgumentException("a bug");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(readings()).isEmpty();
    }

    @Test
    void answers_are_taken_back_until_the_next_session_and_then_count_as_not_given() {
        visits.scored(3, false);
        UUID asking = visits.asked();
        visits.answer(asking, 2, false);
        visits.finish(asking, "not for long");
        assertThat(HOUSE.parts.takingBackAnswers().takeBack(visits.client, asking))
                .isEqualTo(new Outcome.Done(asking));
        assertThat(HOUSE.parts.takingBackAnswers().takeBack(visits.client, asking))
                .isEqualTo(new Outcome.Refused(Refusal.NOTHING_TO_TAKE_BACK));
        assertThat(series()).last().isEqualTo(Point.missing(2, MissingReason.DECLINED));
        assertThat(read(HOUSE.dana, asking)).isEmpty();
        UUID next = visits.scored(3, false);
        visits.meet();
        assertThat(HOUSE.parts.takingBackAnswers().takeBack(visits.client, next))
                .isEqualTo(new Outcome.Refused(Refusal.NEXT_SESSION_WAS_HELD));
        assertThat(series().get(2).score()).hasValue(12);
    }

    @Test
    void a_no_ends_the_message_about_it_and_the_ways_in() {
        UUID asking = visits.asked();
        HOUSE.parts.finishingCheckIn().decline(visits.client, asking);
        List<Outbox.Item> waiting = HOUSE.door.through(
                HOUSE.job,
                inside -> Outbox.waitingFor(inside, visits.client.person().value()));
        assertThat(waiting).isEmpty();
        assertThat(visits.see(asking).state()).isEqualTo(Asking.State.DECLINED);
    }

    @Test
    void a_database_that_goes_away_in_the_middle_leaves_nothing_half_done_and_the_same_press_works_later() {
        UUID asking = visits.asked();
        visits.answer(asking, 3, false);
        int entries = entries();
        var pulledOut = finishing((inside, _) -> {
            int backend =
                    inside.sql("select pg_backend_pid()").query(Integer.class).single();
            JdbcClient.create(HOUSE.owner)
                    .sql("select pg_terminate_backend(:backend)")
                    .param("backend", backend)
                    .query(Boolean.class)
                    .single();
        });
        assertThatThrownBy(() -> pulledOut.finish(visits.client, asking, Words.of("kept or not")))
                .isInstanceOf(DatabaseAway.class);
        assertThat(visits.see(asking).state()).isEqualTo(Asking.State.ASKED);
        assertThat(visits.see(asking).words()).isEmpty();
        assertThat(entries()).isEqualTo(entries);
        assertThat(visits.finish(asking, "kept")).isEqualTo(new Outcome.Done(asking));
        assertThat(HOUSE.door.<Verdict>through(HOUSE.job, VerifyingLedger::verify))
                .isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void when_somebody_downstream_was_quicker_it_is_all_done_anew_and_counts_once() {
        UUID asking = visits.asked();
        visits.answer(asking, 3, false);
        var tries = new ArrayList<CheckInScored>();
        var contested = finishing((_, event) -> {
            tries.add(event);
            if (tries.size() < 3) {
                throw new CannotAcquireLockException("somebody was quicker");
            }
        });
        assertThat(contested.finish(visits.client, asking, Words.of(""))).isEqualTo(new Outcome.Done(asking));
        assertThat(tries).hasSize(3).containsOnly(new CheckInScored(asking, visits.relationship));
        assertThat(series()).hasSize(1);
    }

    @Test
    void an_answer_from_another_tab_waits_for_the_sending_and_is_then_too_late() {
        UUID asking = visits.asked();
        visits.answer(asking, 3, false);
        var otherTab = new ArrayList<CompletableFuture<Outcome>>();
        var slow = finishing((inside, _) -> {
            int backend =
                    inside.sql("select pg_backend_pid()").query(Integer.class).single();
            var answering = CompletableFuture.supplyAsync(() -> visits.answer(asking, "heard", Answer.given(0)));
            otherTab.add(answering);
            AtOnce.waitUntilBlockedBy(HOUSE.owner, backend, answering);
        });
        assertThat(slow.finish(visits.client, asking, Words.of(""))).isEqualTo(new Outcome.Done(asking));
        assertThat(otherTab)
                .singleElement()
                .satisfies(answer -> assertThat(answer.join()).isEqualTo(new Outcome.Refused(Refusal.FINISHED)));
        assertThat(series()).containsExactly(Point.scored(1, 12).withDirect(DirectAnswer.NO));
    }

    @Test
    void rather_not_saying_is_no_answer_and_never_the_worst_one() {
        UUID asking = visits.asked();
        visits.answer(asking, 3, false);
        visits.answer(asking, "heard", Answer.declined());
        visits.finish(asking, "");
        assertThat(series()).containsExactly(Point.scored(1, 12).withDirect(DirectAnswer.NO));
        assertThat(visits.see(asking).state()).isEqualTo(Asking.State.ANSWERED);
    }

    private static FinishingCheckIn finishing(WhenCheckInScored downstream) {
        return new FinishingCheckIn(HOUSE.door, HOUSE.keptWords, List.of(downstream));
    }

    private List<Point> series() {
        return HOUSE.door
                .through(HOUSE.dana, inside -> WhatWasAnswered.see(inside, visits.relationship))
                .orElseThrow()
                .points();
    }

    private boolean seenBy(Actor actor) {
        return HOUSE.door
                .through(actor, inside -> WhatWasAnswered.see(inside, visits.relationship))
                .isPresent();
    }

    private Optional<Words> read(Actor actor, UUID asking) {
        return HOUSE.door.through(actor, inside -> words(inside, asking));
    }

    private static Optional<Words> words(Inside inside, UUID asking) {
        return Askings.find(inside, asking)
                .flatMap(found -> HOUSE.parts.whatWasAnswered().words(inside, found));
    }

    private List<Entry> readings() {
        return ledger().stream()
                .filter(entry -> entry.act().equals("read-words"))
                .toList();
    }

    private int entries() {
        return ledger().size();
    }

    private List<Entry> ledger() {
        return HOUSE.door.through(
                HOUSE.job, inside -> Ledger.about(inside, visits.client.person().value()));
    }
}
