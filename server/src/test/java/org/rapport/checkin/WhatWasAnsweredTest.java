package org.rapport.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.alliance.instrument.Answer;
import org.rapport.checkin.WhatWasAnswered.Answered;
import org.rapport.house.House;
import org.rapport.ledger.Entry;
import org.rapport.store.Ledger;
import org.rapport.store.Words;

/** Answers are read through one gate, and each look by somebody else is on the client's list. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatWasAnsweredTest {
    private static final House HOUSE = new House();

    private final Visits visits = new Visits(HOUSE);

    @Test
    void the_clinician_reads_the_latest_answers_with_their_words_and_both_looks_are_on_the_list() {
        visits.scored(1, false);
        UUID asking = visits.asked();
        visits.answer(asking, 3, false);
        visits.finish(asking, "It was fine.");
        Answered read = latest(HOUSE.dana).orElseThrow();
        assertThat(read.asking().id()).isEqualTo(asking);
        assertThat(read.answers().to("heard")).isEqualTo(Answer.given(3));
        assertThat(read.words()).map(Words::reveal).contains("It was fine.");
        assertThat(looks()).extracting(Entry::act).containsExactlyInAnyOrder("read-answers", "read-words");
        assertThat(looks())
                .allSatisfy(look -> assertThat(look.actor()).isEqualTo(HOUSE.dana.id()))
                .filteredOn(look -> look.act().equals("read-answers"))
                .singleElement()
                .satisfies(look -> assertThat(look.subject()).isEqualTo(asking));
    }

    @Test
    void nobody_else_reads_them_and_the_clients_own_look_is_on_no_list() {
        visits.scored(3, false);
        for (Actor other :
                List.of(HOUSE.ravi, HOUSE.mona, HOUSE.alex, HOUSE.kim, visits.client, HOUSE.stranger, HOUSE.job)) {
            assertThat(latest(other)).as(other.kind()).isEmpty();
        }
        assertThat(latest(visits.inTheRoom)).isPresent();
        assertThat(looks()).isEmpty();
    }

    @Test
    void what_was_taken_back_is_not_read_and_what_was_answered_before_it_is() {
        UUID before = visits.scored(2, false);
        UUID asking = visits.scored(3, false);
        HOUSE.parts.takingBackAnswers().takeBack(visits.client, asking);
        assertThat(latest(HOUSE.dana)).map(read -> read.asking().id()).contains(before);
        UUID declined = visits.asked();
        HOUSE.parts.finishingCheckIn().decline(visits.client, declined);
        assertThat(latest(HOUSE.dana)).map(read -> read.asking().id()).contains(before);
    }

    private Optional<Answered> latest(Actor actor) {
        return HOUSE.door.through(actor, inside -> HOUSE.parts.whatWasAnswered().latest(inside, visits.relationship));
    }

    private List<Entry> looks() {
        return HOUSE.door.through(HOUSE.job, inside -> Ledger.about(inside, visits.client.id())).stream()
                .filter(entry -> entry.act().startsWith("read-"))
                .toList();
    }
}
