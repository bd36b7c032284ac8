package org.rapport.repair.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.Repairing;
import org.rapport.repair.command.Decision;
import org.rapport.repair.event.Event;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RandomHistoryTest {
    /** Far more in the long campaign. */
    private static final int HISTORIES = Boolean.getBoolean("rapport.long") ? 5_000 : 200;

    private static final int STEPS = 200;
    private static final int ATTEMPTS = 300;
    private static final long FIRST_SEED = 20_261_124L;

    private final Scene scene = Scenes.everything(Integer.MAX_VALUE);
    private final Repairing repairing = new Repairing(scene.policy());

    @Test
    void after_every_step_the_state_replayed_from_the_events_is_the_live_state() {
        for (var seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
            walk(seed);
        }
    }

    private void walk(long seed) {
        var random = new Random(seed);
        var history = new ArrayList<Event>();
        var node = happened(Node.beginning(), scene.moves().getFirst(), history);
        for (var step = 0; step < STEPS; step++) {
            node = somethingHappened(timePassed(node, random), random, history);
            assertThat(Repairing.replay(history))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(node.repair());
        }
        assertThat(history).as("seed %d", seed).hasSizeGreaterThan(STEPS / 2);
    }

    private Node timePassed(Node node, Random random) {
        var passes = random.nextInt(STEPS / 2) == 0
                && node.time() + 1 < scene.times().size();
        return passes ? new Node(node.repair(), node.witness(), node.time() + 1) : node;
    }

    /** Most of what anybody tries is refused, so several try. */
    private Node somethingHappened(Node node, Random random, List<Event> history) {
        var before = history.size();
        var next = node;
        for (var attempt = 0; attempt < ATTEMPTS && history.size() == before; attempt++) {
            var move = scene.moves().get(random.nextInt(scene.moves().size()));
            next = happened(next, move, history);
        }
        return next;
    }

    private Node happened(Node node, Move move, List<Event> history) {
        var now = scene.times().get(node.time());
        var command = move.command().apply(node, now);
        return switch (repairing.decide(command, node.repair(), now)) {
            case Decision.Refused refused -> node;
            case Decision.Accepted accepted -> {
                history.addAll(accepted.events());
                var repair = node.repair();
                for (var event : accepted.events()) {
                    repair = Repairing.evolve(repair, event);
                }
                yield new Node(repair, node.witness().after(command), node.time());
            }
        };
    }
}
