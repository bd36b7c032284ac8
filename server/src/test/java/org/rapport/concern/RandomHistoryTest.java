package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Long random histories by everybody, through the use cases, on a real database; after every act everything is true. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RandomHistoryTest {
    private static final int STEPS = 300;

    @Test
    void after_every_act_what_is_stored_is_what_the_events_tell() {
        Set<String> kinds = new TreeSet<>();
        for (long seed = 1; seed <= (Boolean.getBoolean("rapport.long") ? 30 : 3); seed++) {
            try (var workshop = new Workshop()) {
                history(workshop, seed);
                kinds.addAll(workshop.inside(inside -> inside.sql("select distinct type from store.event")
                        .query(String.class)
                        .set()));
                System.out.printf("random history: seed %d, %d steps, %d letters%n", seed, STEPS, workshop.left.size());
            }
        }
        System.out.printf(
                "random history: %d of %d kinds of events happened%n",
                kinds.size(), EventCodec.names().count());
        assertThat(kinds).hasSizeGreaterThan(25);
    }

    private static void history(Workshop workshop, long seed) {
        var acts = new Acts(workshop, new Random(seed));
        var post = new BehindTheDoor(workshop);
        workshop.post = post;
        List<String> lately = new ArrayList<>();
        Map<UUID, Long> known = new HashMap<>();
        for (int step = 1; step <= STEPS; step++) {
            lately.add(step(acts, seed, step, lately));
            String where = "seed %d, step %d, after %s".formatted(seed, step, last(lately, 4));
            Truth.holdsWhereSomethingMoved(workshop, known, where);
            post.assertQuiet();
        }
        Truth.holds(workshop, "seed %d, at the end".formatted(seed));
    }

    private static String step(Acts acts, long seed, int step, List<String> lately) {
        try {
            return acts.next();
        } catch (RuntimeException e) {
            throw new AssertionError("seed %d, step %d failed after %s".formatted(seed, step, last(lately, 4)), e);
        }
    }

    private static List<String> last(List<String> all, int count) {
        return all.subList(Math.max(0, all.size() - count), all.size());
    }
}
