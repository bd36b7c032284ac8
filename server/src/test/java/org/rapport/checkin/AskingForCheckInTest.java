package org.rapport.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.access.AtOnce;
import org.rapport.access.ComingIn;
import org.rapport.access.Grant;
import org.rapport.access.Purpose;
import org.rapport.access.Token;
import org.rapport.alliance.instrument.Answer;
import org.rapport.alliance.series.Reading;
import org.rapport.house.House;
import org.rapport.practice.SessionHeld;
import org.rapport.practice.StopList;
import org.rapport.store.Outbox;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskingForCheckInTest {
    private static final House HOUSE = new House();

    private final Visits visits = new Visits(HOUSE);
    private final AskingForCheckIn asking = HOUSE.parts.askingForCheckIn();
    private final ComingIn comingIn = new ComingIn(HOUSE.door, HOUSE.wayIn, HOUSE.sessions);

    @Test
    void asking_puts_one_message_into_the_outbox_and_an_entry_on_the_clients_list() {
        UUID asked = visits.asked();
        assertThat(waiting()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(AskingForCheckIn.KIND);
            assertThat(item.subject()).isEqualTo(asked);
        });
        assertThat(visits.see(asked).expiresAt())
                .isEqualTo(HOUSE.clock.instant().plus(Purpose.CHECK_IN.life()));
    }

    @Test
    void a_doubled_submit_asks_once_and_gets_the_same_answer() throws Exception {
        SessionHeld session = visits.meet();
        var command = Visits.command();
        List<Outcome> outcomes = AtOnce.run(4, () -> asking.ask(HOUSE.dana, command, session.id()));
        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Done.class);
        assertThat(outcomes.stream().distinct()).hasSize(1);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void a_session_is_asked_about_once() {
        SessionHeld session = visits.meet();
        visits.ask(session);
        assertThat(asking.ask(HOUSE.dana, Visits.command(), session.id()))
                .isEqualTo(new Outcome.Refused(Refusal.ALREADY_ASKED));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void a_client_who_stopped_is_not_asked_in_any_way() {
        SessionHeld session = visits.meet();
        HOUSE.door.run(visits.client, inside -> StopList.stop(inside, visits.client.person(), visits.client.door()));
        assertThat(asking.ask(HOUSE.dana, Visits.command(), session.id()))
                .isEqualTo(new Outcome.Refused(Refusal.CLIENT_STOPPED));
        assertThat(asking.handOver(HOUSE.dana, session.id())).isEmpty();
        assertThat(waiting()).isEmpty();
        List<Asking> askings = HOUSE.door.through(HOUSE.job, inside -> Askings.listOf(inside, visits.relationship));
        assertThat(askings).isEmpty();
    }

    @Test
    void a_client_without_an_address_gets_a_code_in_the_room_instead() {
        var unreachable = new Visits(HOUSE, "");
        SessionHeld session = unreachable.meet();
        assertThat(asking.ask(HOUSE.dana, Visits.command(), session.id()))
                .isEqualTo(new Outcome.Refused(Refusal.NO_ADDRESS));
        Token code = asking.handOver(HOUSE.dana, session.id()).orElseThrow();
        ComingIn.CameIn cameIn =
                comingIn.by(Token.typedBy(code.revealInGroups())).orElseThrow();
        assertThat(cameIn.client()).isEqualTo(unreachable.client);
        assertThat(unreachable.answer(cameIn.grant().subject(), "heard", Answer.given(3)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_code_can_be_handed_over_besides_the_message_and_none_once_it_was_answered() {
        SessionHeld session = visits.meet();
        UUID asked = visits.ask(session);
        Token code = asking.handOver(HOUSE.dana, session.id()).orElseThrow();
        assertThat(comingIn.look(code))
                .contains(new Grant(HOUSE.practice, Purpose.CHECK_IN, visits.client.person(), asked));
        visits.finish(asked, "");
        assertThat(comingIn.look(code)).isEmpty();
        assertThat(asking.handOver(HOUSE.dana, session.id())).isEmpty();
    }

    @Test
    void a_session_of_somebody_else_looks_like_none() {
        UUID session = visits.meet().id();
        for (Actor.Clinician other : List.of(HOUSE.ravi, HOUSE.stranger)) {
            assertThat(asking.ask(other, Visits.command(), session))
                    .isEqualTo(asking.ask(other, Visits.command(), UUID.randomUUID()))
                    .isEqualTo(new Outcome.NotFound());
            assertThat(asking.handOver(other, session)).isEmpty();
        }
        assertThat(waiting()).isEmpty();
    }

    @Test
    void silence_expires_and_is_neither_a_no_nor_a_score() {
        UUID asked = visits.asked();
        HOUSE.clock.pass(Purpose.CHECK_IN.life().minus(Duration.ofMillis(1)));
        new ExpiringCheckIns(HOUSE.door).round();
        assertThat(visits.see(asked).state()).isEqualTo(Asking.State.ASKED);
        HOUSE.clock.pass(Duration.ofMillis(1));
        new ExpiringCheckIns(HOUSE.door).round();
        assertThat(visits.see(asked).state()).isEqualTo(Asking.State.EXPIRED);
        var series = HOUSE.door
                .through(HOUSE.dana, inside -> WhatWasAnswered.see(inside, visits.relationship))
                .orElseThrow();
        assertThat(series.points())
                .singleElement()
                .satisfies(point -> assertThat(point.reading()).isInstanceOf(Reading.Missing.class));
    }

    private List<Outbox.Item> waiting() {
        return HOUSE.door.through(
                HOUSE.job,
                inside -> Outbox.waitingFor(inside, visits.client.person().value()));
    }
}
