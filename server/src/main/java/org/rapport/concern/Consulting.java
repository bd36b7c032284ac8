package org.rapport.concern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.practice.Relationships;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.command.WorkCommand.Advise;
import org.rapport.repair.command.WorkCommand.Consult;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.SupervisorId;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** The owner asks the supervisor, showing an excerpt that is a copy; the supervisor advises. */
public final class Consulting {
    private final Acting acting;

    public Consulting(Acting acting) {
        this.acting = acting;
    }

    /**
     * Asks the supervisor of the relationship.
     *
     * @param excerpt what the owner chose to send, blank for nothing; later changes elsewhere do not flow into it
     */
    public Outcome consult(Actor.Clinician actor, CommandId id, UUID repair, Words excerpt) {
        return acting.act(actor, id, repair, (inside, stream) -> {
            var by = Who.acts(actor);
            UUID supervisor = Relationships.get(inside, stream.relationship())
                    .supervisor()
                    .value();
            Optional<Draft> draft = Draft.unlessBlank(inside, Accounts.EXCERPT, excerpt);
            Command consult = new Consult(by, new SupervisorId(supervisor), draft.map(Draft::words));
            List<Command> commands = draft.map(sent -> List.of(
                            consult,
                            new Speak(by, sent.words(), Set.of(new PersonId(supervisor)), Purpose.SUPERVISION)))
                    .orElse(List.of(consult));
            return new Intent(commands, draft.stream().toList());
        });
    }

    /** The supervisor's advice, for the owner to read. */
    public Outcome advise(Actor.Supervisor actor, CommandId id, UUID repair, Words advice) {
        return acting.act(actor, id, repair, (inside, _) -> {
            Optional<Draft> draft = Draft.unlessBlank(inside, "advice", advice);
            return Intent.of(new Advise(Who.acts(actor), draft.map(Draft::words)))
                    .with(draft);
        });
    }
}
