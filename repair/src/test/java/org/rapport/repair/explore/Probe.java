package org.rapport.repair.explore;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.Decision;
import org.rapport.repair.event.Event;
import org.rapport.repair.state.Repair;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Purpose;

/** Asks the process under test questions about one state, at the time of that state. */
record Probe(UnderTest process, Scene scene) {
    Instant now(Node node) {
        return scene.times().get(node.time());
    }

    boolean accepts(Node node, Command command) {
        return process.decide(command, node.repair(), now(node)) instanceof Decision.Accepted;
    }

    /** The state after this command, which must be accepted. */
    Optional<Repair> after(Node node, Command command) {
        return process.decide(command, node.repair(), now(node)) instanceof Decision.Accepted accepted
                ? Optional.of(fold(node.repair(), accepted.events()))
                : Optional.empty();
    }

    Repair fold(Repair repair, List<Event> events) {
        var next = repair;
        for (var event : events) {
            next = process.evolve(next, event);
        }
        return next;
    }

    Set<Act> open(Node node, Actor actor) {
        return process.whatCanBeDone(node.repair(), actor, now(node));
    }

    /** True unless somebody else may read what Sam has written; what Dana claims as hers is not Sam's. */
    boolean clientWordsAreTheirsAlone(Repair repair) {
        var samsOwn = process.mayRead(repair, World.SAMS_WORDS, World.SAM.person(), Purpose.THIS_REPAIR);
        return !samsOwn
                || World.READERS.stream()
                        .filter(reader -> !reader.equals(World.SAM.person()))
                        .noneMatch(reader ->
                                anyPurpose(purpose -> process.mayRead(repair, World.SAMS_WORDS, reader, purpose)));
    }

    static boolean anyPurpose(Predicate<Purpose> condition) {
        return EnumSet.allOf(Purpose.class).stream().anyMatch(condition);
    }
}
