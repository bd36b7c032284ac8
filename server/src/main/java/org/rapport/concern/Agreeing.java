package org.rapport.concern;

import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.repair.command.AgreementCommand.Amend;
import org.rapport.repair.command.AgreementCommand.Endorse;
import org.rapport.repair.command.AgreementCommand.ObjectTo;
import org.rapport.repair.command.AgreementCommand.Propose;
import org.rapport.repair.word.ProposalId;
import org.rapport.repair.word.TextDigest;
import org.rapport.store.CommandId;
import org.rapport.store.KeptWords;
import org.rapport.store.Words;

/** What both will do. Nothing is in force that the two did not both say yes to, over the same text. */
public final class Agreeing {
    private final Acting acting;

    public Agreeing(Acting acting) {
        this.acting = acting;
    }

    /** Puts a text before the other. */
    public Outcome propose(Actor actor, CommandId id, UUID repair, Words words) {
        return acting.act(actor, id, repair, (inside, _) -> {
            var draft = Draft.of(inside, "agreement", words);
            return Intent.of(new Propose(Who.acts(actor), new ProposalId(inside.newId()), draft.words(), digest(draft)))
                    .with(draft);
        });
    }

    /** Changes the text; the other's yes was to the old one and is gone. */
    public Outcome amend(Actor actor, CommandId id, UUID repair, UUID proposal, Words words) {
        return acting.act(actor, id, repair, (inside, _) -> {
            var draft = Draft.of(inside, "agreement", words);
            return Intent.of(new Amend(Who.acts(actor), new ProposalId(proposal), draft.words(), digest(draft)))
                    .with(draft);
        });
    }

    /** "I do not agree", with or without saying why. */
    public Outcome object(Actor actor, CommandId id, UUID repair, UUID proposal, Words words) {
        return acting.act(actor, id, repair, (inside, _) -> {
            Optional<Draft> draft = Draft.unlessBlank(inside, "objection", words);
            return Intent.of(new ObjectTo(Who.acts(actor), new ProposalId(proposal), draft.map(Draft::words)))
                    .with(draft);
        });
    }

    /** Says yes to exactly the text whose digest the page carried. */
    public Outcome endorse(Actor actor, CommandId id, UUID repair, UUID proposal, String digest) {
        return acting.act(
                actor,
                id,
                repair,
                (inside, _) ->
                        Intent.of(new Endorse(Who.acts(actor), new ProposalId(proposal), new TextDigest(digest))));
    }

    private static TextDigest digest(Draft draft) {
        return new TextDigest(KeptWords.digest(draft.id(), draft.text()));
    }
}
