package org.rapport.concern;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.repair.command.OwnershipCommand.Own;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.command.WorkCommand.ProposeChangeWithoutTalking;
import org.rapport.repair.command.WorkCommand.RecordConversation;
import org.rapport.repair.command.WorkCommand.RecordWhyNot;
import org.rapport.repair.command.WorkCommand.Reflect;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WhyNot;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** The owner takes a repair up and does their own side of it. */
public final class OwningRepair {
    private final Acting acting;
    private final Reflections reflections;

    public OwningRepair(Acting acting, Reflections reflections) {
        this.acting = acting;
        this.reflections = reflections;
    }

    /** "This is mine to work on." */
    public Outcome own(Actor.Clinician actor, CommandId id, UUID repair) {
        return acting.act(actor, id, repair, (inside, _) -> Intent.of(new Own(Who.acts(actor))));
    }

    /** Keeps a private reflection; the process learns only that its author has reflected. */
    public Outcome reflect(Actor.Clinician actor, CommandId id, UUID repair, Words words) {
        return acting.act(
                actor,
                id,
                repair,
                (inside, stream) ->
                        Intent.of(new Reflect(Who.acts(actor))).then(() -> reflections.keep(inside, stream, words)));
    }

    /** "We talked about it today." What was said may be noted by the owner, for themselves. */
    public Outcome recordConversation(
            Actor.Clinician actor, CommandId id, UUID repair, ConversationKind kind, Words words) {
        return acting.act(actor, id, repair, (inside, _) -> {
            Optional<Draft> draft = Draft.unlessBlank(inside, "conversation", words);
            return Intent.of(new RecordConversation(Who.acts(actor), kind, draft.map(Draft::words)))
                    .with(draft);
        });
    }

    /** The owner changes something on their own side. The client may read what, unless they said no to hearing of it. */
    public Outcome changeWithoutTalking(Actor.Clinician actor, CommandId id, UUID repair, Words words) {
        return acting.act(actor, id, repair, (inside, stream) -> {
            var draft = Draft.of(inside, "change", words);
            var by = Who.acts(actor);
            var change = new ProposeChangeWithoutTalking(by, draft.words());
            var client = Set.of(new PersonId(stream.client()));
            return stream.last().doorClosed()
                    ? Intent.of(change).with(draft)
                    : Intent.of(change, new Speak(by, draft.words(), client, Purpose.THIS_REPAIR))
                            .with(draft);
        });
    }

    /** Why the client has not been invited (yet). */
    public Outcome sayWhyNot(Actor.Clinician actor, CommandId id, UUID repair, WhyNot reason) {
        return acting.act(actor, id, repair, (inside, _) -> Intent.of(new RecordWhyNot(Who.acts(actor), reason)));
    }
}
