package org.rapport.repair.explore;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.Decision;
import org.rapport.repair.event.CorruptHistory;
import org.rapport.repair.event.Event;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;

/** The production functions with one thing changed about them, from outside. */
record Mutated(UnderTest inside, Judge judge, Effect effect, Reading reading) implements UnderTest {
    /** May overrule a decision. */
    @FunctionalInterface
    interface Judge {
        Decision judge(Attempted attempted, Decision decision);
    }

    /** May change what an event leaves behind. */
    @FunctionalInterface
    interface Effect {
        Repair effect(Repair before, Event event, Repair after);
    }

    /** May change who reads. */
    @FunctionalInterface
    interface Reading {
        boolean mayRead(Repair repair, PersonId reader, boolean allowed);
    }

    record Attempted(Command command, Repair repair, Instant now) {
        /** The parts, live or as they stood at the ending. */
        Optional<Live> parts() {
            return new Node(repair, Witness.blank(), 0).parts();
        }
    }

    static Mutated judged(UnderTest inside, Judge judge) {
        return new Mutated(inside, judge, (before, event, after) -> after, (repair, reader, allowed) -> allowed);
    }

    static Mutated affected(UnderTest inside, Effect effect) {
        return new Mutated(inside, (attempted, decision) -> decision, effect, (repair, reader, allowed) -> allowed);
    }

    static Mutated read(UnderTest inside, Reading reading) {
        return new Mutated(inside, (attempted, decision) -> decision, (before, event, after) -> after, reading);
    }

    @Override
    public Decision decide(Command command, Repair repair, Instant now) {
        return judge.judge(new Attempted(command, repair, now), inside.decide(command, repair, now));
    }

    /** An event the production code would call corrupt leaves everything as it was, before the mutation has its say. */
    @Override
    public Repair evolve(Repair repair, Event event) {
        Repair after;
        try {
            after = inside.evolve(repair, event);
        } catch (CorruptHistory corrupt) {
            after = repair;
        }
        return effect.effect(repair, event, after);
    }

    @Override
    public boolean mayRead(Repair repair, WordsId words, PersonId reader, Purpose purpose) {
        return reading.mayRead(repair, reader, inside.mayRead(repair, words, reader, purpose));
    }

    /** Not what is looked at here: a mutant offers everything. */
    @Override
    public Set<Act> whatCanBeDone(Repair repair, Actor actor, Instant now) {
        return EnumSet.allOf(Act.class);
    }

    @Override
    public Set<Ending> whichEndings(Repair repair) {
        return inside.whichEndings(repair);
    }

    @Override
    public boolean mayBeSeenByClient(Event event) {
        return inside.mayBeSeenByClient(event);
    }
}
