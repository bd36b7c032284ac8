package org.rapport.repair.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Decision;
import org.rapport.repair.word.Actor;

/** Breadth first through every state a scene can reach, so that the first broken law has a shortest story. */
final class Explorer {
    private static final int NO_MOVE = -1;
    private static final int TIME_PASSES = -2;

    private final Scene scene;
    private final Probe probe;
    private final List<Law> laws;
    private final Map<Node, Integer> seen = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<int[]> cameFrom = new ArrayList<>();
    private final Map<Actor, Set<Act>> open = new HashMap<>();
    private long transitions;
    private Optional<Story> broken = Optional.empty();

    Explorer(Scene scene, UnderTest process, List<Law> laws) {
        this.scene = scene;
        this.probe = new Probe(process, scene);
        this.laws = laws;
    }

    /** What was seen: how much, and the story of the first broken law, if any. */
    record Journey(int states, long transitions, boolean complete, Optional<Story> broken) {}

    Journey explore() {
        arrive(Node.beginning(), 0, NO_MOVE);
        var next = 0;
        while (next < nodes.size() && nodes.size() < scene.mostStates() && broken.isEmpty()) {
            leave(next);
            next++;
        }
        return new Journey(nodes.size(), transitions, next == nodes.size(), broken);
    }

    private void leave(int from) {
        var node = nodes.get(from);
        open.clear();
        for (var move = 0; move < scene.moves().size() && broken.isEmpty(); move++) {
            attempt(from, node, move);
        }
        if (node.time() + 1 < scene.times().size()) {
            transitions++;
            arrive(new Node(node.repair(), node.witness(), node.time() + 1), from, TIME_PASSES);
        }
    }

    private void attempt(int from, Node node, int number) {
        var move = scene.moves().get(number);
        var now = probe.now(node);
        var command = move.command().apply(node, now);
        try {
            if (probe.process().decide(command, node.repair(), now) instanceof Decision.Accepted accepted) {
                transitions++;
                var repair = probe.fold(node.repair(), accepted.events());
                var after = new Node(repair, node.witness().after(command), node.time());
                check(new Taken(node, move, command, now, accepted.events(), after), from, number);
                arrive(after, from, number);
            }
        } catch (RuntimeException bug) {
            tell(from, number, "D0: decide and evolve never fail (" + bug + ")");
        }
    }

    private void check(Taken step, int from, int move) {
        for (var law : laws) {
            if (!law.keptByStep().test(step)) {
                tell(from, move, law.number() + ": " + law.says());
            }
        }
        if (!offered(step)) {
            tell(from, move, "Q1: whatever is accepted was offered");
        }
    }

    private boolean offered(Taken step) {
        return open.computeIfAbsent(step.move().actor(), actor -> probe.open(step.before(), actor))
                .contains(step.command().act());
    }

    private void arrive(Node node, int from, int move) {
        if (broken.isPresent() || seen.putIfAbsent(node, nodes.size()) != null) {
            return;
        }
        nodes.add(node);
        cameFrom.add(new int[] {from, move});
        for (var law : laws) {
            if (!law.keptInState().test(node, probe)) {
                tell(nodes.size() - 1, NO_MOVE, law.number() + ": " + law.says());
            }
        }
    }

    private void tell(int state, int lastMove, String law) {
        if (broken.isEmpty()) {
            var sentences = new ArrayList<String>();
            if (lastMove != NO_MOVE) {
                sentences.add(sentence(lastMove));
            }
            for (var at = state; cameFrom.get(at)[1] != NO_MOVE; at = cameFrom.get(at)[0]) {
                sentences.add(sentence(cameFrom.get(at)[1]));
            }
            broken = Optional.of(new Story(scene.name(), law, sentences.reversed()));
        }
    }

    private String sentence(int move) {
        return move == TIME_PASSES ? "Time passes." : scene.moves().get(move).sentence();
    }
}
