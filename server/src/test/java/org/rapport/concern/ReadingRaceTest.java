package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.concern.Workshop.done;
import static org.rapport.concern.Workshop.id;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.store.Words;

/**
 * The hardest promise: when we say "taken back", every reading that got in before is already on the list, and none can
 * begin after.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingRaceTest {
    private static final int PAIRS = 510;
    private static final int PAIRS_PER_REPAIR = 51;

    private final Workshop workshop = new Workshop();
    private final Set<UUID> known = new HashSet<>();
    private int delivered;
    private int deliveredAfter;
    private int unlisted;

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void every_reading_before_the_taking_back_is_on_the_list_and_none_begins_after() {
        try (var threads = new AtOnce()) {
            for (int pair = 0; pair < PAIRS; pair += PAIRS_PER_REPAIR) {
                UUID repair = workshop.takenUp();
                justShared();
                for (int i = 0; i < PAIRS_PER_REPAIR; i++) {
                    race(threads, repair, pair + i);
                }
                RaceChecks.end(workshop, repair);
            }
        }
        System.out.printf(
                "raced readings: %d pairs, %d delivered, %d of them not yet listed when it was taken back, %d begun after%n",
                PAIRS, delivered, unlisted, deliveredAfter);
        assertThat(unlisted).isZero();
        assertThat(workshop.circles()).isZero();
        assertThat(deliveredAfter).isZero();
        assertThat(delivered).isBetween(1, PAIRS - 1);
    }

    private void race(AtOnce threads, UUID repair, int pair) {
        String text = "words " + pair;
        done(workshop.speaking.share(workshop.house.sam, id(), repair, Words.of(text)));
        UUID words = justShared();
        var both =
                threads.both(() -> workshop.texts(workshop.house.dana, repair).contains(text), () -> {
                    takeBack(repair, words, pair);
                    return RaceChecks.listed(workshop, words);
                });
        delivered += both.first() ? 1 : 0;
        unlisted += both.first() && !both.second() ? 1 : 0;
        deliveredAfter += workshop.texts(workshop.house.dana, repair).contains(text) ? 1 : 0;
        undo(repair, pair);
    }

    /** The one text of Sam's that is shared now and was not when it was last asked. */
    private UUID justShared() {
        return workshop
                .owner
                .sql("select words from concern.consent where ended_at is null and author = :sam")
                .param("sam", workshop.house.sam.id())
                .query((row, i) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .filter(known::add)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private void takeBack(UUID repair, UUID words, int pair) {
        switch (pair % 6) {
            case 0, 1, 2 -> done(workshop.speaking.takeBack(workshop.house.samByLink, id(), repair, words));
            case 3, 4 -> done(workshop.answering.withdraw(workshop.house.samByLink, id(), repair));
            default -> workshop.stopping.stop(workshop.house.samByLink);
        }
    }

    private void undo(UUID repair, int pair) {
        switch (pair % 6) {
            case 0, 1, 2 -> {}
            case 3, 4 -> done(workshop.answering.reopen(workshop.house.sam, id(), repair));
            default -> workshop.stopping.lift(workshop.house.sam);
        }
    }
}
