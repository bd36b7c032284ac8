package org.rapport.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.FollowUpCommand.AnswerFollowUp;
import org.rapport.repair.command.FollowUpCommand.PlanFollowUp;
import org.rapport.repair.command.FollowUpCommand.RecordFollowUp;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** Asking later how it is; what the client says and what the owner sees are two things. */
public final class FollowingUp {
    private final Acting acting;

    public FollowingUp(Acting acting) {
        this.acting = acting;
    }

    public Outcome plan(Actor.Clinician actor, CommandId id, UUID repair, LocalDate on) {
        return acting.act(actor, id, repair, (inside, _) -> Intent.of(new PlanFollowUp(Who.acts(actor), on)));
    }

    /** How the owner sees it; never counted as the client's answer. */
    public Outcome record(Actor.Clinician actor, CommandId id, UUID repair, FollowUpView view, Words words) {
        return acting.act(actor, id, repair, (inside, _) -> {
            Optional<Draft> draft = Draft.unlessBlank(inside, "follow-up", words);
            return Intent.of(new RecordFollowUp(Who.acts(actor), view, draft.map(Draft::words)))
                    .with(draft);
        });
    }

    /** How the client says it is; what they add is for the owner to read. */
    public Outcome answer(Actor.Client actor, CommandId id, UUID repair, FollowUpAnswer answer, Words words) {
        return acting.act(actor, id, repair, (inside, stream) -> {
            var by = Who.acts(actor);
            Optional<Draft> draft = Draft.unlessBlank(inside, "follow-up", words);
            var commands = new ArrayList<Command>();
            commands.add(new AnswerFollowUp(by, answer, draft.map(Draft::words)));
            draft.ifPresent(added -> commands.add(new Speak(
                    by, added.words(), Set.of(new PersonId(stream.owner().value())), Purpose.THIS_REPAIR)));
            return new Intent(commands, draft.stream().toList());
        });
    }
}
