package org.rapport.concern;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.repair.command.EndingCommand.End;
import org.rapport.repair.command.EndingCommand.SetAside;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** The owner records how it ended, with a reason that the client can see. */
public final class EndingRepair {
    private final Acting acting;

    public EndingRepair(Acting acting) {
        this.acting = acting;
    }

    /** Ends it; setting aside is one of the endings. */
    public Outcome end(
            Actor.Clinician actor, CommandId id, UUID repair, Ending ending, EndingReason reason, Words words) {
        return acting.act(actor, id, repair, (inside, _) -> {
            Optional<Draft> draft = Draft.unlessBlank(inside, "ending", words);
            var by = Who.acts(actor);
            var command = ending == Ending.SET_ASIDE
                    ? new SetAside(by, reason, draft.map(Draft::words))
                    : new End(by, ending, reason, draft.map(Draft::words));
            return Intent.of(command).with(draft);
        });
    }
}
