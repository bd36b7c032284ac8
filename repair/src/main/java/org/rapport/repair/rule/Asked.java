package org.rapport.repair.rule;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.policy.Policy;
import org.rapport.repair.state.Asking;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.state.Waiting;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;

/** The questions pages ask, answered by the same rules that decide. */
public final class Asked {
    private Asked() {}

    /** Every act that is open to this actor, before its details are looked at. */
    public static Set<Act> whatCanBeDone(Repair repair, Actor actor, Policy policy, Instant now) {
        var open = EnumSet.noneOf(Act.class);
        for (var act : Act.values()) {
            if (whatStandsAgainst(act, repair, new Asking(actor, policy, now)).isEmpty()) {
                open.add(act);
            }
        }
        return open;
    }

    /** Who asks, and when. */
    public record Asking(Actor actor, Policy policy, Instant now) {
        Situation in(Live live) {
            return new Situation(actor, live, policy, now);
        }
    }

    /** Why this act is not open, before its details are looked at. */
    public static Optional<Refusal> whatStandsAgainst(Act act, Repair repair, Asking asking) {
        return switch (repair) {
            case Unheard u ->
                Sending.when(act != Act.RAISE_CONCERN || !Noticing.mayRaiseFirst(asking.actor()), Refusal.NOTHING_YET);
            case Live live -> Gates.refusal(act, asking.in(live));
            case Ended ended -> Ends.refusal(act, asking.in(ended.last()));
        };
    }

    /** The endings the owner may record now. */
    public static Set<Ending> whichEndings(Repair repair) {
        var open = EnumSet.noneOf(Ending.class);
        for (var ending : Ending.values()) {
            if (whatStandsAgainst(ending, repair).isEmpty()) {
                open.add(ending);
            }
        }
        return open;
    }

    /** Why the owner may not record this ending now. */
    public static Optional<Refusal> whatStandsAgainst(Ending ending, Repair repair) {
        return switch (repair) {
            case Unheard u -> Optional.of(Refusal.NOTHING_YET);
            case Live live -> Endings.refusal(ending, live);
            case Ended e -> Optional.of(Refusal.HAS_ENDED);
        };
    }

    /** What a message may ask about now, if the owner were to make one; empty if none may be made. */
    public static Set<About> whatMayBeAsked(Repair repair, Policy policy, Instant now) {
        var open = EnumSet.noneOf(About.class);
        for (var about : About.values()) {
            if (whatStandsAgainst(about, repair, policy, now).isEmpty()) {
                open.add(about);
            }
        }
        return open;
    }

    /** Why the owner may not ask the client about this now. */
    public static Optional<Refusal> whatStandsAgainst(About about, Repair repair, Policy policy, Instant now) {
        return switch (repair) {
            case Unheard u -> Optional.of(Refusal.NOTHING_YET);
            case Live live -> {
                var situation = new Situation(new Actor.Clinician(live.owner()), live, policy, now);
                yield Gates.refusal(Act.INVITE, situation).or(() -> Sending.refusalToAsk(about, situation));
            }
            case Ended e -> Optional.of(Refusal.HAS_ENDED);
        };
    }

    /** Empty before anything and after the ending. */
    public static Optional<Waiting> whatWaits(Repair repair, Policy policy) {
        return repair instanceof Live live ? Optional.of(Waits.of(live, policy)) : Optional.empty();
    }

    /** Words that are unknown here are readable by nobody. */
    public static boolean mayRead(Repair repair, WordsId words, PersonId reader, Purpose purpose) {
        return switch (repair) {
            case Unheard u -> false;
            case Live live -> Sharing.mayRead(live.dialogue(), words, reader, purpose);
            case Ended ended -> Sharing.mayRead(ended.last().dialogue(), words, reader, purpose);
        };
    }
}
