package org.rapport.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.access.Actor;
import org.rapport.access.AtOnce;
import org.rapport.access.ClientDoor;
import org.rapport.access.Purpose;
import org.rapport.alliance.instrument.Answer;
import org.rapport.house.House;
import org.rapport.store.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnsweringCheckInTest {
    private static final House HOUSE = new House();

    private final Visits visits = new Visits(HOUSE);
    private final UUID asking = visits.asked();

    @Test
    void one_question_after_the_other_each_may_be_passed_over_or_changed_until_it_is_sent() {
        assertThat(seen().next()).map(WhatIsAsked.Question::item).contains("heard");
        visits.answer(asking, "heard", Answer.given(4));
        visits.answer(asking, "matters", Answer.declined());
        visits.answer(asking, "heard", Answer.given(2));
        WhatIsAsked.Asked seen = seen();
        assertThat(seen.answers().to("heard")).isEqualTo(Answer.given(2));
        assertThat(seen.answers().to("matters")).isEqualTo(Answer.declined());
        assertThat(seen.next()).hasValueSatisfying(question -> {
            assertThat(question.item()).isEqualTo("way");
            assertThat(question.number()).isEqualTo(3);
            assertThat(question.total()).isEqualTo(5);
        });
    }

    @Test
    void questions_come_in_the_language_of_the_client() {
        var german = HOUSE.door
                .through(visits.client, inside -> WhatIsAsked.see(inside, asking, "de-AT"))
                .orElseThrow();
        assertThat(german.questions().getFirst().text()).isEqualTo("Ich habe mich gehört gefühlt.");
        assertThat(german.questions().getFirst().options())
                .extracting(WhatIsAsked.Option::value)
                .containsExactly(0, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5, 99, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void an_answer_outside_the_scale_is_refused_and_leaves_the_one_before(int value) {
        visits.answer(asking, "heard", Answer.given(3));
        assertThat(visits.answer(asking, "heard", Answer.given(value)))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_ON_THE_SCALE));
        assertThat(visits.answer(asking, "wrong", Answer.given(2)))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_ON_THE_SCALE));
        assertThat(seen().answers().to("heard")).isEqualTo(Answer.given(3));
    }

    @Test
    void an_answer_to_a_question_that_was_not_asked_is_refused() {
        assertThat(visits.answer(asking, "total'; drop table", Answer.given(1)))
                .isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_ITEM));
    }

    @Test
    void two_tabs_answer_one_after_the_other_and_the_last_one_stands() throws Exception {
        List<Callable<Outcome>> tabs = IntStream.rangeClosed(0, 4)
                .<Callable<Outcome>>mapToObj(value -> () -> visits.answer(asking, "heard", Answer.given(value)))
                .toList();
        for (int round = 0; round < 10; round++) {
            assertThat(AtOnce.run(tabs)).as("round %d", round).containsOnly(new Outcome.Done(asking));
        }
        visits.answer(asking, "heard", Answer.given(1));
        assertThat(seen().answers().byItem()).hasSize(1).containsEntry("heard", Answer.given(1));
    }

    @Test
    void sending_twice_at_the_same_moment_scores_once() throws Exception {
        visits.answer(asking, 3, false);
        List<Outcome> outcomes = AtOnce.run(4, () -> visits.finish(asking, "the same words"));
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new Outcome.Done(asking),
                        new Outcome.Refused(Refusal.FINISHED),
                        new Outcome.Refused(Refusal.FINISHED),
                        new Outcome.Refused(Refusal.FINISHED));
        assertThat(count("checkin.score")).isEqualTo(1);
    }

    @Test
    void after_sending_nothing_can_be_changed() {
        visits.answer(asking, 3, false);
        visits.finish(asking, "");
        assertThat(visits.answer(asking, "heard", Answer.given(0))).isEqualTo(new Outcome.Refused(Refusal.FINISHED));
        assertThat(HOUSE.parts.finishingCheckIn().decline(visits.client, asking))
                .isEqualTo(new Outcome.Refused(Refusal.FINISHED));
        assertThat(visits.see(asking).state()).isEqualTo(Asking.State.ANSWERED);
    }

    @Test
    void after_a_stop_nothing_is_taken_in_any_more() {
        HOUSE.parts.stopping().stop(visits.client);
        var stopped = new Outcome.Refused(Refusal.CLIENT_STOPPED);
        assertThat(visits.answer(asking, "heard", Answer.given(3))).isEqualTo(stopped);
        assertThat(visits.finish(asking, "words after the stop")).isEqualTo(stopped);
        assertThat(count("checkin.answer") + count("checkin.score")).isZero();
        assertThat(visits.see(asking).words()).isEmpty();
    }

    @Test
    void after_its_time_nothing_is_taken_in_any_more() {
        HOUSE.clock.pass(Purpose.CHECK_IN.life());
        assertThat(visits.answer(asking, "heard", Answer.given(3))).isEqualTo(new Outcome.Refused(Refusal.EXPIRED));
        assertThat(visits.finish(asking, "")).isEqualTo(new Outcome.Refused(Refusal.EXPIRED));
        new ExpiringCheckIns(HOUSE.door).round();
        assertThat(visits.answer(asking, "heard", Answer.given(3))).isEqualTo(new Outcome.Refused(Refusal.EXPIRED));
    }

    @Test
    void the_check_in_of_somebody_else_looks_like_none() {
        var abroad = new Actor.Client(HOUSE.foreign, visits.client.person(), ClientDoor.LINK);
        for (Actor.Client other : List.of(HOUSE.kim, HOUSE.samByLink, abroad)) {
            for (UUID id : List.of(asking, UUID.randomUUID())) {
                assertThat(HOUSE.parts.answeringCheckIn().answer(other, id, "heard", Answer.given(1)))
                        .isEqualTo(new Outcome.NotFound());
                assertThat(HOUSE.parts.finishingCheckIn().finish(other, id, Words.of("x")))
                        .isEqualTo(new Outcome.NotFound());
                assertThat(HOUSE.parts.finishingCheckIn().decline(other, id)).isEqualTo(new Outcome.NotFound());
                assertThat(HOUSE.parts.takingBackAnswers().takeBack(other, id)).isEqualTo(new Outcome.NotFound());
                Optional<WhatIsAsked.Asked> seen =
                        HOUSE.door.through(other, inside -> WhatIsAsked.see(inside, id, "en"));
                assertThat(seen).isEmpty();
            }
        }
        assertThat(visits.see(asking).state()).isEqualTo(Asking.State.ASKED);
    }

    @Test
    void once_sent_a_link_shows_no_answers_and_the_room_still_does() {
        visits.answer(asking, 3, true);
        visits.finish(asking, "");
        assertThat(seen().answers().byItem()).isEmpty();
        var inTheRoom = HOUSE.door
                .through(visits.inTheRoom, inside -> WhatIsAsked.see(inside, asking, "en"))
                .orElseThrow();
        assertThat(inTheRoom.answers().to("wrong")).isEqualTo(Answer.given(1));
    }

    private WhatIsAsked.Asked seen() {
        return HOUSE.door
                .through(visits.client, inside -> WhatIsAsked.see(inside, asking, "en"))
                .orElseThrow();
    }

    private int count(String table) {
        return HOUSE.door.through(
                HOUSE.job,
                inside -> inside.sql(
                                "select count(*) from " + table + " where practice = :practice and asking = :asking")
                        .param("practice", HOUSE.practice.value())
                        .param("asking", asking)
                        .query(Integer.class)
                        .single());
    }
}
