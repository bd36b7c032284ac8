package org.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.access.AtOnce;
import org.rapport.access.ClientDoor;
import org.rapport.access.Door;
import org.rapport.access.PersonId;
import org.rapport.house.House;
import org.rapport.store.Outbox;
import org.rapport.store.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StopListTest {
    private static final int ROUNDS = 200;

    private static final House HOUSE = new House();

    private final PersonId sam = newClient(HOUSE.door);

    @Test
    void a_stop_stands_until_it_is_lifted_and_a_second_one_changes_nothing() {
        assertThat(stands(HOUSE.door)).isFalse();
        stop(HOUSE.door);
        stop(HOUSE.door);
        assertThat(stands(HOUSE.door)).isTrue();
        HOUSE.door.run(new Actor.Client(HOUSE.practice, sam, ClientDoor.ROOM), inside -> StopList.lift(inside, sam));
        assertThat(stands(HOUSE.door)).isFalse();
        stop(HOUSE.door);
        assertThat(stands(HOUSE.door)).isTrue();
    }

    @Test
    void a_stop_of_one_client_is_none_of_another_and_none_of_a_foreign_practice() {
        stop(HOUSE.door);
        boolean kims = HOUSE.door.through(HOUSE.job, inside -> StopList.stands(inside, HOUSE.kim.person()));
        boolean abroad = HOUSE.door.through(HOUSE.stranger, inside -> StopList.stands(inside, sam));
        assertThat(kims).isFalse();
        assertThat(abroad).isFalse();
    }

    @Test
    void a_stop_waits_for_the_send_that_is_under_way() {
        var stopped = new AtomicBoolean();
        CompletableFuture<Void> stopping = HOUSE.door.through(HOUSE.job, inside -> {
            assertThat(StopList.stands(inside, sam)).isFalse();
            int sender =
                    inside.sql("select pg_backend_pid()").query(Integer.class).single();
            var running = CompletableFuture.runAsync(() -> {
                stop(HOUSE.door);
                stopped.set(true);
            });
            AtOnce.waitUntilBlockedBy(HOUSE.owner, sender, running);
            assertThat(stopped).as("stopped while a send was under way").isFalse();
            return running;
        });
        stopping.join();
        assertThat(stands(HOUSE.door)).isTrue();
    }

    @Test
    void after_a_stop_was_acknowledged_nothing_is_sent_however_they_race() throws Exception {
        var sentBefore = new AtomicInteger();
        try (var pool = pool()) {
            var door = new Door(pool, HOUSE.clock, UUID::randomUUID);
            for (int round = 0; round < ROUNDS; round++) {
                PersonId client = newClient(door);
                var acknowledged = new AtomicBoolean();
                List<Integer> late = AtOnce.run(List.of(
                        () -> {
                            door.run(byLink(client), inside -> StopList.stop(inside, client, ClientDoor.LINK));
                            acknowledged.set(true);
                            return 0;
                        },
                        () -> sendUntilStopped(door, client, acknowledged, sentBefore)));
                assertThat(late).as("sends after the stop in round %d", round).containsOnly(0);
            }
        }
        assertThat(sentBefore)
                .as("sends that were in time; none would mean there was no race")
                .hasPositiveValue();
    }

    /** Sends in one transaction after another until the stop is seen, and says how many of them were too late. */
    private int sendUntilStopped(Door door, PersonId client, AtomicBoolean acknowledged, AtomicInteger sentBefore) {
        int late = 0;
        boolean more = true;
        while (more) {
            var tooLate = new AtomicBoolean();
            more = door.through(HOUSE.job, inside -> {
                if (StopList.stands(inside, client)) {
                    return false;
                }
                Outbox.put(inside, "check-in", client.value(), client.value(), Instant.EPOCH);
                tooLate.set(acknowledged.get());
                return true;
            });
            late += tooLate.get() ? 1 : 0;
            if (more) {
                sentBefore.incrementAndGet();
            }
        }
        return late;
    }

    private static PersonId newClient(Door door) {
        var id = new PersonId(UUID.randomUUID());
        var nobody = new Client(id, Words.of("N"), Words.of("n@client.example"), Locale.ENGLISH);
        door.run(HOUSE.job, inside -> HOUSE.people.take(inside, nobody));
        return id;
    }

    private static Actor byLink(PersonId client) {
        return new Actor.Client(HOUSE.practice, client, ClientDoor.LINK);
    }

    private void stop(Door door) {
        door.run(byLink(sam), inside -> StopList.stop(inside, sam, ClientDoor.LINK));
    }

    private boolean stands(Door door) {
        return door.through(HOUSE.job, inside -> StopList.stands(inside, sam));
    }

    private HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(HOUSE.app);
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }
}
