package org.rapport.concern;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Purpose;
import org.rapport.repair.command.AskingCommand.CancelInvitation;
import org.rapport.repair.command.AskingCommand.Invite;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.word.About;
import org.rapport.repair.word.InvitationId;
import org.rapport.repair.word.PersonId;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** The owner invites the client into the conversation, or asks later how it is. */
public final class Inviting {
    private final Acting acting;

    public Inviting(Acting acting) {
        this.acting = acting;
    }

    /**
     * Invites, by a message that says nothing about it.
     *
     * @param words the owner's own lines beside the locked ones; the client reads them in the room
     */
    public Outcome invite(Actor.Clinician actor, CommandId id, UUID repair, Words words) {
        return ask(actor, id, repair, About.HOW_TO_GO_ON, words);
    }

    /** Asks how it is now, after a follow-up was planned. */
    public Outcome askHowItIs(Actor.Clinician actor, CommandId id, UUID repair) {
        return ask(actor, id, repair, About.HOW_IT_IS_NOW, Words.of(""));
    }

    private Outcome ask(Actor.Clinician actor, CommandId id, UUID repair, About about, Words words) {
        return acting.act(actor, id, repair, (inside, stream) -> {
            var by = Who.acts(actor);
            Optional<Draft> draft = Draft.unlessBlank(inside, "invitation", words);
            var expires = inside.now().plus(Purpose.INVITATION.life());
            var commands = new ArrayList<Command>();
            commands.add(new Invite(by, new InvitationId(inside.newId()), about, draft.map(Draft::words), expires));
            draft.ifPresent(lines -> commands.add(new Speak(
                    by,
                    lines.words(),
                    Set.of(new PersonId(stream.client())),
                    org.rapport.repair.word.Purpose.THIS_REPAIR)));
            return new Intent(commands, draft.stream().toList());
        });
    }

    /** Takes an invitation back before it was answered. */
    public Outcome cancel(Actor.Clinician actor, CommandId id, UUID repair, UUID invitation) {
        return acting.act(
                actor,
                id,
                repair,
                (inside, _) -> Intent.of(new CancelInvitation(Who.acts(actor), new InvitationId(invitation))));
    }
}
