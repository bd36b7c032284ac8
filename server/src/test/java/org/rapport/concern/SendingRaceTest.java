package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.concern.Workshop.done;
import static org.rapport.concern.Workshop.id;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.message.Letter;
import org.rapport.store.Words;

/** A no or a stop against the sender, again and again: once it has returned, nothing leaves. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SendingRaceTest {
    private static final int ROUNDS = 60;

    private final Workshop workshop = new Workshop();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();
    private volatile CountDownLatch leaving = new CountDownLatch(1);
    private volatile boolean said;

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void after_a_no_or_a_stop_has_returned_no_letter_leaves_however_they_race() {
        workshop.post = this::leaves;
        UUID repair = workshop.takenUp();
        try (var threads = new AtOnce()) {
            for (int round = 0; round < ROUNDS; round++) {
                race(threads, repair, round);
            }
        }
        System.out.printf(
                "raced no and stop against sending: %d rounds, %d letters left before, %d after%n",
                ROUNDS, left.get() - late.get(), late.get());
        assertThat(late).hasValue(0);
        assertThat(workshop.circles()).isZero();
        assertThat(left.get()).isGreaterThanOrEqualTo(ROUNDS / 3);
        Truth.holds(workshop, "after no and stop against sending");
    }

    private void leaves(Letter letter) {
        if (letter.stop().isPresent()) {
            left.incrementAndGet();
            late.addAndGet(said ? 1 : 0);
            leaving.countDown();
        }
    }

    private void race(AtOnce threads, UUID repair, int round) {
        said = false;
        leaving = new CountDownLatch(1);
        done(workshop.inviting.invite(workshop.house.dana, id(), repair, Words.of("")));
        threads.both(workshop::send, () -> answered(repair, round));
        workshop.send();
        if (stops(round)) {
            workshop.stopping.lift(workshop.house.sam);
        } else {
            done(workshop.answering.reopen(workshop.house.sam, id(), repair));
        }
    }

    /** Every third time when the letter is just being handed over, else whenever. */
    private boolean answered(UUID repair, int round) {
        if (round % 3 == 0) {
            Altered.Pause.await(leaving);
        }
        if (stops(round)) {
            workshop.stopping.stop(workshop.house.samByLink);
        } else {
            done(RaceChecks.no(workshop, repair));
        }
        said = true;
        return stops(round);
    }

    private static boolean stops(int round) {
        return round % 2 == 0;
    }
}
