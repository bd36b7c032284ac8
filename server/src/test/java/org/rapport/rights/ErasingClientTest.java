package org.rapport.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.house.Visitors.id;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.access.Grant;
import org.rapport.access.Inside;
import org.rapport.access.Purpose;
import org.rapport.access.Token;
import org.rapport.access.Tokens;
import org.rapport.checkin.WhatWasAnswered;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.house.Breaking;
import org.rapport.house.Canaries;
import org.rapport.house.House;
import org.rapport.house.SealedTexts;
import org.rapport.parts.Parts;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.practice.StopList;
import org.rapport.repair.word.HoldReason;
import org.rapport.rights.Requests.Kind;
import org.rapport.store.Journal;
import org.rapport.store.MasterKey;
import org.rapport.store.Outbox;
import org.rapport.store.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErasingClientTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private House house;
    private Canaries.Story leaves;
    private Canaries.Story stays;

    @BeforeEach
    void twoStories() {
        house = new House();
        var canaries = new Canaries(house, 7);
        leaves = canaries.tell();
        stays = canaries.tell();
    }

    @Test
    void three_days_after_the_client_asked_nothing_about_them_can_be_read_and_everything_about_others_can() {
        ask(Kind.ERASURE);
        pass(AskingWhatIsMine.DELAY.minus(MINUTE));
        assertThat(open()).containsAll(leaves.own()).containsAll(leaves.thought());
        pass(MINUTE);
        assertThat(open())
                .doesNotContainAnyElementsOf(leaves.own())
                .doesNotContainAnyElementsOf(leaves.thought())
                .containsAll(stays.own())
                .containsAll(stays.thought());
    }

    @Test
    void what_they_answered_scored_and_what_was_found_in_it_is_blank() {
        erase();
        var database = JdbcClient.create(house.owner);
        String theirs = " in (select id from checkin.asking where client = '"
                + leaves.client().id() + "')";
        for (String value : List.of(
                "select count(value) from checkin.answer where asking" + theirs,
                "select count(value) from checkin.score where asking" + theirs,
                "select count(*) from checkin.score where direct <> 'NOT_ASKED' and asking" + theirs,
                "select count(magnitude) from watch.finding where asking" + theirs,
                "select count(*) from watch.finding where numbers <> '{}' and asking" + theirs,
                "select count(*) from checkin.asking where state <> 'TAKEN_BACK' and client = '"
                        + leaves.client().id() + "'")) {
            assertThat(database.sql(value).query(Integer.class).single())
                    .as(value)
                    .isZero();
        }
        assertThat(database.sql("select count(value) from checkin.answer")
                        .query(Integer.class)
                        .single())
                .as("answers of those who stay")
                .isPositive();
    }

    @Test
    void pages_go_on_without_the_words_and_say_that_they_were_erased() {
        Seen before = seen();
        erase();
        Seen after = seen();
        assertThat(before.texts()).isNotEmpty();
        assertThat(after.texts()).isEmpty();
        assertThat(after.repair().live()).as("it stays its owner's own work").isTrue();
        assertThat(after.history().size()).isGreaterThan(before.history().size());
        String name = as(
                house.dana,
                inside -> house.people
                        .getClient(inside, leaves.client().person())
                        .name()
                        .reveal());
        assertThat(name).isEqualTo("(erased)");
        List<?> thought = as(house.dana, inside -> house.parts.reflections().mine(inside, leaves.repair()));
        assertThat(thought).isEmpty();
        boolean course = as(
                house.dana,
                inside -> WhatWasAnswered.see(inside, leaves.relationship()).isPresent());
        assertThat(course).isTrue();
        List<Relationship> caseload = as(house.dana, inside -> Relationships.listOf(inside, house.dana.person()));
        assertThat(caseload)
                .extracting(Relationship::id)
                .contains(stays.relationship())
                .doesNotContain(leaves.relationship());
    }

    @Test
    void nobody_comes_in_as_them_again_nothing_is_sent_and_nothing_is_kept_for_them() {
        ask(Kind.ERASURE);
        house.clock.pass(AskingWhatIsMine.DELAY);
        var cookie = as(house.job, inside -> house.sessions.begin(inside, leaves.client(), Optional.empty()));
        var grant = new Grant(
                house.practice,
                Purpose.CARD,
                leaves.client().person(),
                leaves.client().id());
        var card = as(house.job, inside -> house.tokens.code(inside, grant));
        assertThat(house.sessions.find(cookie)).isPresent();
        assertThat(opens(card)).isTrue();
        as(house.job, inside -> Outbox.put(inside, "check-in", leaves.client().id(), leaves.repair(), inside.now()));
        assertThat(waitingMessages()).isPositive();
        house.parts.erasingClient().round();
        assertThat(house.sessions.find(cookie)).isEmpty();
        assertThat(opens(card)).isFalse();
        assertThat(stands(leaves)).isTrue();
        assertThat(waitingMessages()).isZero();
        var late = house.parts.owningRepair();
        assertThatThrownBy(() -> late.reflect(house.dana, id(), leaves.repair(), Words.of("Once more.")))
                .isInstanceOf(org.rapport.store.KeyDestroyed.class);
        assertThatThrownBy(() -> late.changeWithoutTalking(house.dana, id(), leaves.repair(), Words.of("Once more.")))
                .isInstanceOf(org.rapport.store.KeyDestroyed.class);
    }

    @Test
    void it_is_called_off_in_silence_and_asking_by_a_link_is_no_asking() {
        ask(Kind.ERASURE);
        house.parts.askingWhatIsMine().callOff(leaves.byLink(), Kind.ERASURE);
        assertThat(waits()).isTrue();
        house.parts.askingWhatIsMine().callOff(leaves.client(), Kind.ERASURE);
        assertThat(waits()).isFalse();
        house.parts.askingWhatIsMine().ask(leaves.byLink(), Kind.ERASURE);
        assertThat(waits()).isFalse();
        pass(AskingWhatIsMine.DELAY);
        assertThat(open()).containsAll(leaves.own());
    }

    @Test
    void a_clinician_who_sees_the_client_in_the_room_shortens_the_wait_and_never_erases_alone() {
        var asking = house.parts.askingWhatIsMine();
        assertThat(asking.here(house.dana, leaves.relationship(), Kind.ERASURE)).isEmpty();
        asking.askFor(
                house.alex, Words.of(leaves.own().get(0)), Words.of(leaves.own().get(1)));
        assertThat(asking.here(house.dana, leaves.relationship(), Kind.ERASURE)).isEmpty();
        asking.callOff(leaves.client(), Kind.ERASURE);
        ask(Kind.ERASURE);
        assertThat(asking.here(house.ravi, leaves.relationship(), Kind.ERASURE)).isEmpty();
        assertThat(open()).containsAll(leaves.own());
        assertThat(asking.here(house.dana, leaves.relationship(), Kind.ERASURE)).contains(ErasingClient.Outcome.ERASED);
        assertThat(open()).doesNotContainAnyElementsOf(leaves.own()).containsAll(stays.own());
    }

    @Test
    void the_practice_asks_for_a_client_by_exactly_their_name_and_address_and_can_call_it_off() {
        var asking = house.parts.askingWhatIsMine();
        String name = leaves.own().get(0);
        String email = leaves.own().get(1);
        assertThat(asking.askFor(house.alex, Words.of(name), Words.of("other@client.example")))
                .isEmpty();
        assertThat(asking.askFor(house.alex, Words.of(name.substring(1)), Words.of(email)))
                .isEmpty();
        assertThat(asking.askFor(house.alex, Words.of(name), Words.of(email)))
                .contains(leaves.client().person());
        assertThat(asking.callOff(house.alex, Words.of(name), Words.of("other@client.example")))
                .isFalse();
        assertThat(asking.callOff(house.alex, Words.of(name), Words.of(email))).isTrue();
        assertThat(asking.callOff(house.alex, Words.of(name), Words.of(email))).isFalse();
        pass(AskingWhatIsMine.DELAY);
        assertThat(open()).containsAll(leaves.own());
    }

    @Test
    void under_a_hold_nothing_is_erased_until_it_is_released() {
        var holding = house.parts.holding();
        Words name = Words.of(leaves.own().get(0));
        Words email = Words.of(leaves.own().get(1));
        var review = LocalDate.of(2026, 6, 1);
        assertThat(holding.place(house.alex, name, email, new Holds.Hold(HoldReason.COURT, LocalDate.of(2026, 3, 2))))
                .isEqualTo(Holding.Outcome.REVIEW_MUST_LIE_AHEAD);
        var hold = new Holds.Hold(HoldReason.COURT, review);
        assertThat(holding.place(house.alex, name, email, hold)).isEqualTo(Holding.Outcome.DONE);
        assertThat(holding.place(house.alex, name, email, hold)).isEqualTo(Holding.Outcome.STANDS_ALREADY);
        ask(Kind.ERASURE);
        assertThat(house.parts.askingWhatIsMine().here(house.dana, leaves.relationship(), Kind.ERASURE))
                .contains(ErasingClient.Outcome.HELD);
        pass(AskingWhatIsMine.DELAY);
        assertThat(open()).containsAll(leaves.own());
        assertThat(house.journal.lines()).isEmpty();
        assertThat(holding.release(house.alex, name, email)).isEqualTo(Holding.Outcome.DONE);
        assertThat(holding.release(house.alex, name, email)).isEqualTo(Holding.Outcome.NONE_STANDS);
        pass(MINUTE);
        assertThat(open()).doesNotContainAnyElementsOf(leaves.own());
    }

    /** At every connection and every commit in turn: either nothing of it happened, or the journal ends it. */
    @Test
    void interrupted_anywhere_it_is_whole_or_not_begun_once_the_journal_was_replayed() {
        ask(Kind.ERASURE);
        house.clock.pass(AskingWhatIsMine.DELAY);
        boolean done = false;
        for (int step = 1; !done; step++) {
            var breaking = Breaking.at(house.app, step);
            try {
                parts(breaking).erasingClient().round();
                done = true;
            } catch (Breaking.Interrupted | org.rapport.access.DatabaseAway e) {
                boolean journalled = !house.journal.lines().isEmpty();
                Set<String> before = open();
                assertThat(before).as("at step %d", step).containsAll(leaves.own());
                if (journalled) {
                    assertThat(house.parts.replaying().replay().erasures()).isEqualTo(1);
                    assertThat(house.parts.replaying().replay().erasures()).isZero();
                    done = true;
                }
            }
        }
        assertThat(open()).doesNotContainAnyElementsOf(leaves.own()).containsAll(stays.own());
    }

    @Test
    void where_the_journal_cannot_be_written_nothing_is_erased_and_no_stop_is_acknowledged() {
        ask(Kind.ERASURE);
        house.clock.pass(AskingWhatIsMine.DELAY);
        var nowhere = new Parts.Ground(
                house.app,
                house.clock,
                UUID::randomUUID,
                MasterKey.parse(house.masterKey),
                new SecureRandom(),
                Journal.at(java.nio.file.Path.of("/proc/nowhere/journal")));
        var parts = Parts.on(nowhere);
        assertThatThrownBy(() -> parts.erasingClient().round()).isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(open()).containsAll(leaves.own());
        assertThatThrownBy(() -> parts.stopping().stop(stays.byLink()))
                .isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(stands(stays)).isFalse();
    }

    private Parts parts(javax.sql.DataSource app) {
        return Parts.on(new Parts.Ground(
                app,
                house.clock,
                UUID::randomUUID,
                MasterKey.parse(house.masterKey),
                new SecureRandom(),
                house.journal));
    }

    private void erase() {
        ask(Kind.ERASURE);
        pass(AskingWhatIsMine.DELAY);
        assertThat(open()).doesNotContainAnyElementsOf(leaves.own());
    }

    private void ask(Kind kind) {
        house.parts.askingWhatIsMine().ask(leaves.client(), kind);
    }

    private void pass(Duration time) {
        house.clock.pass(time);
        house.parts.erasingClient().round();
    }

    private <T> T as(Actor actor, Function<Inside, T> work) {
        return house.door.through(actor, work);
    }

    private boolean stands(Canaries.Story story) {
        return as(house.job, inside -> StopList.stands(inside, story.client().person()));
    }

    private boolean opens(Token card) {
        return as(
                house.job,
                inside -> Tokens.look(inside, card, Set.of(Purpose.CARD)).isPresent());
    }

    private boolean waits() {
        return house.door.through(
                house.job,
                inside -> Requests.waiting(inside, leaves.client().person(), Kind.ERASURE)
                        .isPresent());
    }

    private int waitingMessages() {
        return JdbcClient.create(house.owner)
                .sql("select count(*) from store.outbox where state = 'waiting' and person = :client")
                .param("client", leaves.client().id())
                .query(Integer.class)
                .single();
    }

    private Seen seen() {
        return house.door.through(
                house.dana,
                inside -> house.parts
                        .whatHappenedHere()
                        .see(inside, leaves.repair())
                        .orElseThrow());
    }

    private Set<String> open() {
        return SealedTexts.in(house.owner, MasterKey.parse(house.masterKey)).open();
    }
}
