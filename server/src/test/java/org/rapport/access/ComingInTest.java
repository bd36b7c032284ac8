package org.rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.house.House;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComingInTest {
    private static final House HOUSE = new House();

    private final ComingIn comingIn = new ComingIn(HOUSE.door, HOUSE.wayIn, HOUSE.sessions);
    private final UUID subject = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"CHECK_IN", "INVITATION"})
    void a_link_lets_its_client_in_to_the_one_thing_it_is_about(Purpose purpose) {
        ComingIn.CameIn cameIn = comingIn.by(link(purpose)).orElseThrow();
        assertThat(cameIn.grant().purpose()).isEqualTo(purpose);
        Session session = HOUSE.sessions.find(cameIn.cookie()).orElseThrow();
        assertThat(session.actor()).isEqualTo(HOUSE.samByLink);
        assertThat(session.subject()).contains(subject);
    }

    @Test
    void a_card_from_the_room_lets_in_to_read() {
        ComingIn.CameIn cameIn = comingIn.by(link(Purpose.CARD)).orElseThrow();
        Session session = HOUSE.sessions.find(cameIn.cookie()).orElseThrow();
        assertThat(session.actor()).isEqualTo(HOUSE.sam);
        assertThat(session.subject()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"SIGN_IN", "STOP"})
    void what_is_not_made_to_let_a_client_in_does_not(Purpose purpose) {
        Token link = link(purpose);
        assertThat(comingIn.look(link)).isEmpty();
        assertThat(comingIn.by(link)).isEmpty();
    }

    @Test
    void looking_at_a_link_uses_nothing_up_and_begins_nothing() {
        Token link = link(Purpose.CHECK_IN);
        int sessions = sessions();
        for (int i = 0; i < 20; i++) {
            assertThat(comingIn.look(link)).isPresent();
        }
        assertThat(sessions()).isEqualTo(sessions);
        assertThat(comingIn.by(link)).isPresent();
        assertThat(sessions()).isEqualTo(sessions + 1);
    }

    @Test
    void of_several_who_follow_the_same_link_one_comes_in() throws Exception {
        Token link = link(Purpose.CHECK_IN);
        List<Optional<ComingIn.CameIn>> all = AtOnce.run(6, () -> comingIn.by(link));
        assertThat(all.stream().filter(Optional::isPresent)).hasSize(1);
    }

    @Test
    void a_used_an_expired_and_an_unknown_link_are_the_same_nothing() {
        Token used = link(Purpose.CHECK_IN);
        comingIn.by(used);
        Token expired = link(Purpose.CHECK_IN);
        HOUSE.clock.pass(Purpose.CHECK_IN.life());
        for (Token dead : List.of(used, expired, Token.fresh(new SecureRandom()), Token.received("' or 1=1 --"))) {
            assertThat(comingIn.look(dead)).isEmpty();
            assertThat(comingIn.by(dead)).isEmpty();
        }
    }

    @Test
    void a_stop_link_names_whom_it_stops_as_often_as_it_is_pressed() {
        Token stop = link(Purpose.STOP);
        assertThat(comingIn.stops(stop)).contains(HOUSE.samByLink);
        assertThat(comingIn.stops(stop)).contains(HOUSE.samByLink);
        assertThat(comingIn.stops(link(Purpose.CHECK_IN))).isEmpty();
    }

    private Token link(Purpose purpose) {
        var grant = new Grant(HOUSE.practice, purpose, HOUSE.sam.person(), subject);
        return HOUSE.door.through(HOUSE.dana, inside -> HOUSE.tokens.link(inside, grant));
    }

    private static int sessions() {
        return HOUSE.door.through(
                HOUSE.job,
                inside -> inside.sql("select count(*) from access.session where practice = :practice")
                        .param("practice", HOUSE.practice.value())
                        .query(Integer.class)
                        .single());
    }
}
