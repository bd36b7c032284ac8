package org.rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.house.House;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokensTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 200;

    private static final House HOUSE = new House();

    private final UUID subject = UUID.randomUUID();

    @Test
    void of_eight_who_redeem_one_token_exactly_one_wins_two_hundred_times_over() throws Exception {
        try (var pool = pool()) {
            var door = new Door(pool, HOUSE.clock, UUID::randomUUID);
            for (int round = 0; round < ROUNDS; round++) {
                Token token = door.through(HOUSE.dana, inside -> HOUSE.tokens.link(inside, grant(Purpose.CHECK_IN)));
                long winners = AtOnce.run(THREADS, () -> redeem(door, token, Purpose.CHECK_IN)).stream()
                        .filter(Optional::isPresent)
                        .count();
                assertThat(winners).as("winners of round %d", round).isEqualTo(1);
            }
        }
    }

    @Test
    void what_is_redeemed_is_what_was_granted_and_only_once() {
        Token token = link(Purpose.CHECK_IN);
        assertThat(redeem(HOUSE.door, token, Purpose.CHECK_IN)).contains(grant(Purpose.CHECK_IN));
        assertThat(redeem(HOUSE.door, token, Purpose.CHECK_IN)).isEmpty();
        assertThat(look(token, Purpose.CHECK_IN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Purpose.class, mode = EnumSource.Mode.EXCLUDE, names = "CHECK_IN")
    void a_token_of_one_purpose_is_none_for_another(Purpose other) {
        Token token = link(Purpose.CHECK_IN);
        assertThat(look(token, other)).isEmpty();
        assertThat(redeem(HOUSE.door, token, other)).isEmpty();
        assertThat(redeem(HOUSE.door, token, Purpose.CHECK_IN)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void a_token_opens_until_its_life_is_over_and_not_a_moment_longer(Purpose purpose) {
        Token token = link(purpose);
        HOUSE.clock.pass(purpose.life().minus(Duration.ofMillis(1)));
        assertThat(look(token, purpose)).isPresent();
        assertThat(HOUSE.wayIn.practiceOf(token)).contains(HOUSE.practice);
        HOUSE.clock.pass(Duration.ofMillis(1));
        assertThat(look(token, purpose)).isEmpty();
        assertThat(redeem(HOUSE.door, token, purpose)).isEmpty();
        assertThat(HOUSE.wayIn.practiceOf(token)).isEmpty();
    }

    @Test
    void a_foreign_practice_finds_the_token_as_little_as_an_unknown_one() {
        Token token = link(Purpose.CHECK_IN);
        Token unknown = Token.fresh(new SecureRandom());
        for (Token tried : new Token[] {token, unknown}) {
            Optional<Grant> found = HOUSE.door.through(
                    HOUSE.stranger, inside -> Tokens.redeem(inside, tried, Set.of(Purpose.CHECK_IN)));
            assertThat(found).isEmpty();
        }
        assertThat(redeem(HOUSE.door, unknown, Purpose.CHECK_IN)).isEmpty();
        assertThat(HOUSE.wayIn.practiceOf(unknown)).isEmpty();
        assertThat(redeem(HOUSE.door, token, Purpose.CHECK_IN)).isPresent();
    }

    @Test
    void looking_changes_nothing_however_often() {
        Token token = link(Purpose.INVITATION);
        for (int i = 0; i < 20; i++) {
            assertThat(look(token, Purpose.INVITATION)).contains(grant(Purpose.INVITATION));
        }
        assertThat(redeem(HOUSE.door, token, Purpose.INVITATION)).isPresent();
    }

    @Test
    void a_typed_code_opens_however_it_was_typed() {
        Token code = HOUSE.door.through(HOUSE.dana, inside -> HOUSE.tokens.code(inside, grant(Purpose.CHECK_IN)));
        String typed =
                " " + code.revealInGroups().toLowerCase(java.util.Locale.ROOT).replace("-", " - ");
        assertThat(redeem(HOUSE.door, Token.typedBy(typed), Purpose.CHECK_IN)).isPresent();
    }

    @Test
    void ending_all_about_a_subject_leaves_the_stop_link_working_and_other_subjects_alone() {
        Token link = link(Purpose.CHECK_IN);
        Token stop = link(Purpose.STOP);
        var elsewhere = new Grant(HOUSE.practice, Purpose.CHECK_IN, HOUSE.kim.person(), UUID.randomUUID());
        Token other = HOUSE.door.through(HOUSE.dana, inside -> HOUSE.tokens.link(inside, elsewhere));
        HOUSE.door.run(HOUSE.dana, inside -> Tokens.endAllAbout(inside, subject));
        assertThat(look(link, Purpose.CHECK_IN)).isEmpty();
        assertThat(look(stop, Purpose.STOP)).isPresent();
        assertThat(look(other, Purpose.CHECK_IN)).contains(elsewhere);
    }

    @Test
    void a_token_cannot_print_itself() {
        Token token = link(Purpose.CHECK_IN);
        assertThat(token.toString()).doesNotContain(token.reveal()).isEqualTo("[REDACTED]");
        assertThat(token.matchesFormToken(token.formToken())).isTrue();
        assertThat(token.matchesFormToken(token.reveal())).isFalse();
    }

    private HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(HOUSE.app);
        config.setMaximumPoolSize(THREADS);
        return new HikariDataSource(config);
    }

    private Grant grant(Purpose purpose) {
        return new Grant(HOUSE.practice, purpose, HOUSE.sam.person(), subject);
    }

    private Token link(Purpose purpose) {
        return HOUSE.door.through(HOUSE.dana, inside -> HOUSE.tokens.link(inside, grant(purpose)));
    }

    private Optional<Grant> look(Token token, Purpose purpose) {
        return HOUSE.door.through(HOUSE.job, inside -> Tokens.look(inside, token, Set.of(purpose)));
    }

    private Optional<Grant> redeem(Door door, Token token, Purpose purpose) {
        return door.through(HOUSE.job, inside -> Tokens.redeem(inside, token, Set.of(purpose)));
    }
}
