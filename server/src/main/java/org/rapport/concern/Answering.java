package org.rapport.concern;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Inside;
import org.rapport.repair.command.AnswerCommand.Choose;
import org.rapport.repair.command.AnswerCommand.Reopen;
import org.rapport.repair.command.AnswerCommand.Withdraw;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.InvitationId;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** What only the client can say about going on. */
public final class Answering {
    private final Acting acting;
    private final RaisingConcern raisingConcern;
    private final Repairs repairs = new Repairs();

    public Answering(Acting acting) {
        this.acting = acting;
        this.raisingConcern = new RaisingConcern(acting);
    }

    /**
     * The client chooses, or chooses otherwise than before.
     *
     * @param invitation which one this answers; empty when the client chose unasked
     * @param words what the client adds, blank for nothing; for the owner to read
     */
    public Outcome choose(
            Actor.Client actor, CommandId id, UUID repair, Choice choice, Optional<UUID> invitation, Words words) {
        return acting.once(
                actor,
                id,
                inside -> closedToLinks(inside, actor, repair)
                        ? new Outcome.Refused(Refusal.NEEDS_SIGN_IN)
                        : acting.actInside(inside, repair, choosing(actor, choice, invitation, words)));
    }

    /** Whoever holds the phone holds the link: after a no only the client in the room chooses again. */
    private boolean closedToLinks(Inside inside, Actor.Client actor, UUID repair) {
        Register.hold(inside, repair);
        return actor.door() == ClientDoor.LINK
                && repairs.find(inside, repair)
                        .filter(stream -> Seeing.allowed(inside, stream))
                        .filter(stream -> stream.last().answer().closesTheDoor())
                        .isPresent();
    }

    private static BiFunction<Inside, Repairs.Stream, Intent> choosing(
            Actor.Client actor, Choice choice, Optional<UUID> invitation, Words words) {
        return (inside, stream) -> {
            var by = Who.acts(actor);
            Optional<Draft> draft = Draft.unlessBlank(inside, "account", words);
            var commands = new ArrayList<Command>();
            commands.add(new Choose(by, choice, invitation.map(InvitationId::new)));
            draft.ifPresent(added -> commands.add(new Speak(
                    by, added.words(), Set.of(new PersonId(stream.owner().value())), Purpose.THIS_REPAIR)));
            return new Intent(commands, draft.stream().toList());
        };
    }

    /** Out of it, without a reason. */
    public Outcome withdraw(Actor.Client actor, CommandId id, UUID repair) {
        return acting.act(actor, id, repair, (inside, _) -> Intent.of(new Withdraw(Who.acts(actor))));
    }

    /** "I want to look at it again." The answer names the repair in which that happens. */
    public Outcome reopen(Actor.Client actor, CommandId id, UUID repair) {
        return acting.once(
                actor,
                id,
                inside -> whereAnotherIsLive(inside, repair)
                        .map(relationship -> opened(inside, actor, raisingConcern.again(inside, relationship)))
                        .orElseGet(() ->
                                acting.actInside(inside, repair, (_, _) -> Intent.of(new Reopen(Who.acts(actor))))));
    }

    /** A no that stands in the live one is taken back with it. */
    private Outcome opened(Inside inside, Actor.Client actor, Outcome joined) {
        return joined instanceof Outcome.Done(UUID live)
                        && repairs.find(inside, live)
                                .filter(stream -> stream.last().answer().closesTheDoor())
                                .isPresent()
                ? acting.actInside(inside, live, (_, _) -> Intent.of(new Reopen(Who.acts(actor))))
                : joined;
    }

    /** There is one live repair a relationship: an ended one is not begun again beside it but looked at again within it. */
    private Optional<UUID> whereAnotherIsLive(Inside inside, UUID repair) {
        return repairs.find(inside, repair)
                .filter(stream -> Seeing.allowed(inside, stream) && !stream.live())
                .map(Repairs.Stream::relationship)
                .filter(relationship -> Register.liveIn(inside, relationship)
                        .filter(live -> !live.equals(repair))
                        .isPresent());
    }
}
