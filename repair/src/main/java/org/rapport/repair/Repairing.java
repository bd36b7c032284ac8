package org.rapport.repair;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.AskingCommand.RecordSent;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.Event;
import org.rapport.repair.policy.Policy;
import org.rapport.repair.rule.Asked;
import org.rapport.repair.rule.ClientActs;
import org.rapport.repair.rule.Deciding;
import org.rapport.repair.rule.Evolving;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.state.Waiting;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.InvitationId;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;

/**
 * The repair process of one practice: what is decided, what follows from it, and the questions that may be asked.
 *
 * <p>Pure: the same arguments give the same answer, and nothing outside is read or changed. A repair is the fold of
 * {@link #evolve} over its events, beginning with {@link Unheard}.
 */
public record Repairing(Policy policy) {
    /** Accepted with events, or refused with a reason. Never throws, whatever the command says. */
    public Decision decide(Command command, Repair repair, Instant now) {
        return Deciding.decide(command, repair, policy, now);
    }

    /**
     * The state after this event.
     *
     * @throws org.rapport.repair.event.CorruptHistory if this event cannot follow in this state
     */
    public static Repair evolve(Repair repair, Event event) {
        return Evolving.evolve(repair, event);
    }

    /** The state after these events in this order, from the first one on. */
    public static Repair replay(Iterable<? extends Event> events) {
        Repair repair = new Unheard();
        for (var event : events) {
            repair = evolve(repair, event);
        }
        return repair;
    }

    /**
     * Whether this message may be handed over now. The sender asks in the transaction that hands it over, records
     * {@link org.rapport.repair.command.AskingCommand.RecordSent} in the same, and sends nothing without a yes.
     */
    public boolean mayStillSend(Repair repair, InvitationId invitation, Instant now) {
        return decide(new RecordSent(new Actor.Time(), invitation), repair, now) instanceof Decision.Accepted;
    }

    /** Every act that is open to this actor now. The details of a command may still be refused. */
    public Set<Act> whatCanBeDone(Repair repair, Actor actor, Instant now) {
        return Asked.whatCanBeDone(repair, actor, policy, now);
    }

    /** Why this act is not open to this actor now; empty if it is. The details of a command may still be refused. */
    public Optional<Refusal> whatStandsAgainst(Act act, Repair repair, Actor actor, Instant now) {
        return Asked.whatStandsAgainst(act, repair, new Asked.Asking(actor, policy, now));
    }

    /** What the owner may ask the client about now; empty if no message may be made. */
    public Set<About> whatMayBeAsked(Repair repair, Instant now) {
        return Asked.whatMayBeAsked(repair, policy, now);
    }

    /** Why the owner may not ask the client about this now; empty if they may. */
    public Optional<Refusal> whatStandsAgainst(About about, Repair repair, Instant now) {
        return Asked.whatStandsAgainst(about, repair, policy, now);
    }

    /** Which endings the owner may record now; a live repair always has some. */
    public static Set<Ending> whichEndings(Repair repair) {
        return Asked.whichEndings(repair);
    }

    /** Why the owner may not record this ending now; empty if they may. */
    public static Optional<Refusal> whatStandsAgainst(Ending ending, Repair repair) {
        return Asked.whatStandsAgainst(ending, repair);
    }

    /** What waits, for whom, and from when on it is overdue; nothing waits in an ended repair. */
    public Optional<Waiting> whatWaits(Repair repair) {
        return Asked.whatWaits(repair, policy);
    }

    /** Whether these words may be read by this person for this purpose now: by their author, or while consent stands. */
    public static boolean mayRead(Repair repair, WordsId words, PersonId reader, Purpose purpose) {
        return Asked.mayRead(repair, words, reader, purpose);
    }

    /** Whether a client's page may show that this happened. */
    public static boolean mayBeSeenByClient(Event event) {
        return ClientActs.mayBeSeenByClient(event);
    }
}
