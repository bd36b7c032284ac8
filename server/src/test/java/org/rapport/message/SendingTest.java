package org.rapport.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.concern.Outcome;
import org.rapport.concern.policy.Bell;
import org.rapport.house.House;
import org.rapport.repair.word.Choice;
import org.rapport.store.CommandId;
import org.rapport.store.Outbox;
import org.rapport.store.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits is sent once, whatever goes wrong on the way, and a bell for those who work here is a bell. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SendingTest {
    private final House house = new House();
    private final List<Letter> left = new ArrayList<>();
    private Post post = left::add;
    private final Letters letters = new Letters(house.tokens, URI.create("http://localhost:8080/"));
    private final Sending sending =
            new Sending(house.door, house.people, letters, letter -> post.send(letter), house.parts.errands());

    @Test
    void letters_say_the_same_whatever_they_are_about() {
        LetterChecks.sayTheSameWhateverTheyAreAbout(house, letters::to);
    }

    @Test
    void a_mail_server_that_is_away_is_tried_again_after_ever_longer_pauses_and_gets_the_letter_once() {
        UUID repair = invited();
        List<Instant> tries = new ArrayList<>();
        post = letter -> {
            if (letter.stop().isPresent()) {
                tries.add(house.clock.instant());
            }
            throw new Post.NotTaken("away");
        };
        for (int tried = 0; tried < 13; tried++) {
            sending.round();
            house.clock.moveTo(due().minusSeconds(1));
            sending.round();
            house.clock.moveTo(due());
        }
        assertThat(pauses(tries)).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L, 360L);
        post = left::add;
        sending.round();
        sending.round();
        assertThat(toSam()).hasSize(1);
        assertThat(answer(repair)).isInstanceOf(Outcome.Done.class);
    }

    private Instant due() {
        return JdbcClient.create(house.owner)
                .sql("select due_at from store.outbox where kind = 'invitation'")
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private static List<Long> pauses(List<Instant> tries) {
        var pauses = new ArrayList<Long>();
        for (int i = 1; i < tries.size(); i++) {
            pauses.add(Duration.between(tries.get(i - 1), tries.get(i)).toMinutes());
        }
        return pauses;
    }

    @Test
    void a_crash_between_sending_and_commit_costs_one_more_letter_with_the_same_words() {
        invited();
        crashAfterSending();
        assertThatThrownBy(sending::round).isInstanceOf(IllegalStateException.class);
        post = left::add;
        for (int minute = 0; minute < 10; minute++) {
            house.clock.pass(Duration.ofMinutes(1));
            sending.round();
        }
        assertThat(toSam()).hasSize(2);
        assertThat(toSam().stream().map(LetterChecks::masked).distinct()).hasSize(1);
    }

    @Test
    void after_a_crash_and_a_stop_no_second_letter_leaves() {
        invited();
        crashAfterSending();
        assertThatThrownBy(sending::round).isInstanceOf(IllegalStateException.class);
        post = left::add;
        house.parts.stopping().stop(house.samByLink);
        house.clock.pass(Duration.ofHours(1));
        sending.round();
        assertThat(toSam()).hasSize(1);
    }

    private void crashAfterSending() {
        post = letter -> {
            left.add(letter);
            throw new IllegalStateException("crashed after sending");
        };
    }

    @Test
    void one_item_that_always_fails_keeps_no_other_from_being_sent() {
        invited();
        post = letter -> {
            if (letter.stop().isPresent()) {
                throw new IllegalStateException("a letter that cannot be written");
            }
            left.add(letter);
        };
        house.parts.raisingConcern().raise(house.kim, id(), house.raviAndKim, Words.of(""));
        assertThatThrownBy(sending::round).hasMessageContaining("cannot be written");
        assertThat(to("ravi")).hasSize(1);
    }

    @Test
    void nothing_stored_holds_a_secret_of_a_letter() {
        invited();
        sending.round();
        Letter letter = toSam().getFirst();
        List<String> secrets = secrets(letter);
        assertThat(secrets).hasSize(4);
        var stored = new StoredTexts(JdbcClient.create(house.owner));
        assertThat(stored.count()).isPositive();
        assertThat(secrets)
                .allSatisfy(secret -> assertThat(stored.holds(secret)).isFalse());
        assertThat(stored.holds("Elm Street"))
                .as("the search finds what is there")
                .isTrue();
    }

    /** The link, the code as printed and as typed, and the stop link. */
    private static List<String> secrets(Letter letter) {
        var found = java.util.regex.Pattern.compile(
                        "#([A-Za-z0-9_-]{43})|/stop/([A-Za-z0-9_-]{43})|\\b([0-9A-Z]{5}-[0-9A-Z]{5})\\b")
                .matcher(letter.body().reveal());
        var secrets = new ArrayList<String>();
        while (found.find()) {
            String secret = Optional.ofNullable(found.group(1))
                    .or(() -> Optional.ofNullable(found.group(2)))
                    .orElseGet(() -> found.group(3));
            secrets.add(secret);
            if (secret.charAt(5) == '-' && secret.length() == 11) {
                secrets.add(secret.replace("-", ""));
            }
        }
        return secrets;
    }

    @Test
    void the_owner_hears_that_something_waits_once_until_the_bell_has_rung() {
        house.parts.raisingConcern().raise(house.sam, id(), house.danaAndSam, Words.of("One."));
        house.parts.raisingConcern().raise(house.sam, id(), house.danaAndSam, Words.of("Two."));
        assertThat(sending.round()).isEqualTo(1);
        assertThat(to("dana")).singleElement().satisfies(bell -> {
            assertThat(bell.subject()).isEqualTo("Something waits for you in Rapport.");
            assertThat(bell.body().reveal())
                    .isEqualTo("Something waits for you in Rapport.\n\nhttp://localhost:8080/\n");
            assertThat(bell.stop()).isEmpty();
        });
        house.parts.raisingConcern().raise(house.sam, id(), house.danaAndSam, Words.of("Three."));
        assertThat(sending.round()).isEqualTo(1);
    }

    @Test
    void two_bells_that_were_put_side_by_side_ring_once() {
        house.door.run(house.job, inside -> {
            Outbox.put(inside, Bell.KIND, house.dana.id(), UUID.randomUUID(), inside.now());
            Outbox.put(inside, Bell.KIND, house.dana.id(), UUID.randomUUID(), inside.now());
        });
        assertThat(sending.round()).isEqualTo(1);
        assertThat(sending.round()).isZero();
    }

    @Test
    void a_clients_stop_blocks_no_bell_and_a_bell_never_goes_to_a_client() {
        house.parts.raisingConcern().raise(house.sam, id(), house.danaAndSam, Words.of(""));
        house.parts.stopping().stop(house.sam);
        house.door.run(
                house.job, inside -> Outbox.put(inside, Bell.KIND, house.sam.id(), UUID.randomUUID(), inside.now()));
        assertThat(sending.round()).isEqualTo(1);
        assertThat(to("dana")).hasSize(1);
        assertThat(toSam()).isEmpty();
    }

    private UUID invited() {
        var raised = house.parts.raisingConcern().raise(house.dana, id(), house.danaAndSam, Words.of(""));
        UUID repair = ((Outcome.Done) raised).repair();
        house.parts.owningRepair().own(house.dana, id(), repair);
        assertThat(house.parts.inviting().invite(house.dana, id(), repair, Words.of("")))
                .isInstanceOf(Outcome.Done.class);
        return repair;
    }

    private Outcome answer(UUID repair) {
        return house.parts
                .answering()
                .choose(house.samByLink, id(), repair, new Choice.Talk(), Optional.empty(), Words.of(""));
    }

    private List<Letter> toSam() {
        return to("sam");
    }

    private List<Letter> to(String name) {
        return left.stream()
                .filter(letter -> letter.to().reveal().startsWith(name + "@"))
                .toList();
    }

    private static CommandId id() {
        return new CommandId(UUID.randomUUID());
    }
}
