package org.rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.house.House;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionsTest {
    private static final House HOUSE = new House();

    @Test
    void a_session_gives_back_who_came_in_and_what_about() {
        UUID subject = UUID.randomUUID();
        Token cookie = begin(HOUSE.samByLink, Optional.of(subject));
        Session session = HOUSE.sessions.find(cookie).orElseThrow();
        assertThat(session.actor()).isEqualTo(HOUSE.samByLink);
        assertThat(session.subject()).contains(subject);
    }

    @Test
    void every_kind_of_actor_who_may_sign_in_comes_back_as_the_same_kind() {
        for (Actor actor : new Actor[] {HOUSE.dana, HOUSE.mona, HOUSE.alex, HOUSE.sam, HOUSE.samByLink}) {
            Token cookie = begin(actor, Optional.empty());
            assertThat(HOUSE.sessions.find(cookie).orElseThrow().actor()).isEqualTo(actor);
        }
    }

    @Test
    void an_idle_session_ends_and_each_kind_has_its_own_patience() {
        endsAfterIdling(HOUSE.dana, Duration.ofHours(1));
        endsAfterIdling(HOUSE.samByLink, Duration.ofMinutes(60));
        endsAfterIdling(HOUSE.sam, Duration.ofMinutes(30));
    }

    private void endsAfterIdling(Actor actor, Duration patience) {
        Token cookie = begin(actor, Optional.empty());
        HOUSE.clock.pass(patience.minusMillis(1));
        assertThat(HOUSE.sessions.find(cookie))
                .as("just before, %s", actor.kind())
                .isPresent();
        HOUSE.clock.pass(patience);
        assertThat(HOUSE.sessions.find(cookie)).as("idle, %s", actor.kind()).isEmpty();
    }

    @Test
    void being_seen_keeps_a_session_alive_up_to_its_absolute_limit() {
        lastsAtMost(HOUSE.dana, Duration.ofHours(12));
        lastsAtMost(HOUSE.sam, Duration.ofHours(2));
        lastsAtMost(HOUSE.samByLink, Duration.ofHours(12));
    }

    private void lastsAtMost(Actor actor, Duration limit) {
        Token cookie = begin(actor, Optional.empty());
        var step = Duration.ofMinutes(20);
        for (var passed = step; passed.compareTo(limit) < 0; passed = passed.plus(step)) {
            HOUSE.clock.pass(step);
            assertThat(HOUSE.sessions.find(cookie))
                    .as("%s after %s", actor.kind(), passed)
                    .isPresent();
        }
        HOUSE.clock.pass(step);
        assertThat(HOUSE.sessions.find(cookie))
                .as("%s at its limit", actor.kind())
                .isEmpty();
    }

    @Test
    void ending_works_at_the_next_request_and_for_that_session_only() {
        Token here = begin(HOUSE.dana, Optional.empty());
        Token there = begin(HOUSE.dana, Optional.empty());
        HOUSE.sessions.end(HOUSE.sessions.find(here).orElseThrow());
        assertThat(HOUSE.sessions.find(here)).isEmpty();
        assertThat(HOUSE.sessions.find(there)).isPresent();
    }

    @Test
    void an_unknown_cookie_is_nobody() {
        assertThat(HOUSE.sessions.find(Token.fresh(new SecureRandom()))).isEmpty();
        assertThat(HOUSE.sessions.find(Token.received(""))).isEmpty();
    }

    @Test
    void a_session_told_to_be_of_another_practice_is_nobody_there() {
        Token cookie = begin(HOUSE.dana, Optional.empty());
        JdbcClient.create(HOUSE.owner)
                .sql("update access.way_in set practice = :foreign where hash = :hash")
                .param("foreign", HOUSE.foreign.value())
                .param("hash", cookie.hash())
                .update();
        assertThat(HOUSE.sessions.find(cookie)).isEmpty();
    }

    @Test
    void a_link_token_is_no_session_cookie() {
        var grant = new Grant(HOUSE.practice, Purpose.CHECK_IN, HOUSE.sam.person(), UUID.randomUUID());
        Token link = HOUSE.door.through(HOUSE.dana, inside -> HOUSE.tokens.link(inside, grant));
        assertThat(HOUSE.sessions.find(link)).isEmpty();
    }

    private Token begin(Actor actor, Optional<UUID> subject) {
        return HOUSE.door.through(HOUSE.job, inside -> HOUSE.sessions.begin(inside, actor, subject));
    }
}
