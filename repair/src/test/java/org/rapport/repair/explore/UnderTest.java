package org.rapport.repair.explore;

import java.time.Instant;
import java.util.Set;
import org.rapport.repair.Repairing;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.Decision;
import org.rapport.repair.event.Event;
import org.rapport.repair.policy.Policy;
import org.rapport.repair.state.Repair;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;

/** What the explorer drives: the production functions themselves, or a mutant wrapped around them. */
interface UnderTest {
    Decision decide(Command command, Repair repair, Instant now);

    Repair evolve(Repair repair, Event event);

    boolean mayRead(Repair repair, WordsId words, PersonId reader, Purpose purpose);

    Set<Act> whatCanBeDone(Repair repair, Actor actor, Instant now);

    Set<Ending> whichEndings(Repair repair);

    boolean mayBeSeenByClient(Event event);

    /** The production code under this policy, nothing added. */
    static UnderTest production(Policy policy) {
        return new Production(new Repairing(policy));
    }

    record Production(Repairing repairing) implements UnderTest {
        @Override
        public Decision decide(Command command, Repair repair, Instant now) {
            return repairing.decide(command, repair, now);
        }

        @Override
        public Repair evolve(Repair repair, Event event) {
            return Repairing.evolve(repair, event);
        }

        @Override
        public boolean mayRead(Repair repair, WordsId words, PersonId reader, Purpose purpose) {
            return Repairing.mayRead(repair, words, reader, purpose);
        }

        @Override
        public Set<Act> whatCanBeDone(Repair repair, Actor actor, Instant now) {
            return repairing.whatCanBeDone(repair, actor, now);
        }

        @Override
        public Set<Ending> whichEndings(Repair repair) {
            return Repairing.whichEndings(repair);
        }

        @Override
        public boolean mayBeSeenByClient(Event event) {
            return Repairing.mayBeSeenByClient(event);
        }
    }
}
