package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.access.AtOnce;
import org.rapport.access.PracticeId;
import org.rapport.house.House;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutboxTest {
    private static final House HOUSE = new House();

    /** Each test has an outbox of its own. */
    private final Actor.Job job = new Actor.Job(new PracticeId(UUID.randomUUID()), "test");

    private final UUID sam = UUID.randomUUID();

    @Test
    void nothing_is_taken_before_it_is_due() {
        UUID later = put(sam, Duration.ofHours(2));
        assertThat(take()).isEmpty();
        HOUSE.clock.pass(Duration.ofHours(2));
        assertThat(take()).contains(later);
    }

    @Test
    void two_senders_never_take_the_same_message() throws Exception {
        for (int round = 0; round < 20; round++) {
            put(sam, Duration.ZERO);
            put(sam, Duration.ZERO);
            List<Optional<UUID>> taken = AtOnce.run(
                    2,
                    () -> HOUSE.door.through(job, inside -> {
                        Optional<UUID> item = Outbox.takeDue(inside).map(Outbox.Item::id);
                        item.ifPresent(id -> Outbox.sent(inside, id));
                        return item;
                    }));
            assertThat(taken).as("round %d", round).doesNotHaveDuplicates().allMatch(Optional::isPresent);
        }
        assertThat(take()).isEmpty();
    }

    @Test
    void a_message_whose_sending_failed_comes_again_when_it_was_put_off_to_and_counts_its_attempts() {
        UUID id = put(sam, Duration.ZERO);
        HOUSE.door.run(job, inside -> Outbox.postpone(inside, id, inside.now().plus(Duration.ofMinutes(5)), "away"));
        assertThat(take()).isEmpty();
        HOUSE.clock.pass(Duration.ofMinutes(5));
        Optional<Outbox.Item> again = HOUSE.door.through(job, Outbox::takeDue);
        assertThat(again).hasValueSatisfying(item -> assertThat(item.attempts()).isEqualTo(1));
    }

    @Test
    void dropping_everything_for_a_person_leaves_the_others_theirs() {
        put(sam, Duration.ZERO);
        put(sam, Duration.ofDays(3));
        UUID kims = put(UUID.randomUUID(), Duration.ZERO);
        int dropped = HOUSE.door.through(job, inside -> Outbox.dropAllFor(inside, sam, "test"));
        List<Outbox.Item> waiting = HOUSE.door.through(job, inside -> Outbox.waitingFor(inside, sam));
        assertThat(dropped).isEqualTo(2);
        assertThat(waiting).isEmpty();
        assertThat(take()).contains(kims);
    }

    private UUID put(UUID person, Duration delay) {
        return HOUSE.door.through(
                job,
                inside -> Outbox.put(
                        inside,
                        "check-in",
                        person,
                        UUID.randomUUID(),
                        inside.now().plus(delay)));
    }

    private Optional<UUID> take() {
        return HOUSE.door.through(job, inside -> Outbox.takeDue(inside).map(Outbox.Item::id));
    }
}
