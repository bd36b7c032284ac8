package org.rapport.concern;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.repair.command.AgreementCommand.Amend;
import org.rapport.repair.command.AgreementCommand.Endorse;
import org.rapport.repair.command.AgreementCommand.ObjectTo;
import org.rapport.repair.command.AgreementCommand.Propose;
import org.rapport.repair.command.Command;
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

    /** Puts a text before the other, who reads it from then on. */
    public Outcome propose(Actor actor, CommandId id, UUID repair, Words words) {
        return acting.act(actor, id, repair, (inside, stream) -> {
            var draft = Draft.of(inside, "agreement", words);
            var propose = new Propose(Who.acts(actor), new ProposalId(inside.newId()), draft.words(), digest(draft));
            return Intent.of(propose, Speaking.toTheOther(actor, stream, draft.words()))
                    .with(draft);
        });
    }

    /** Changes the text; the other's yes was to the old one and is gone. */
    public Outcome amend(Actor actor, CommandId id, UUID repair, UUID proposal, Words words) {
        return acting.act(actor, id, repair, (inside, stream) -> {
            var draft = Draft.of(inside, "agreement", words);
            var amend = new Amend(Who.acts(actor), new ProposalId(proposal), draft.words(), digest(draft));
            return Intent.of(amend, Speaking.toTheOther(actor, stream, draft.words()))
                    .with(draft);
        });
    }

    /** "I do not agree", with or without saying why. */
    public Outcome object(Actor actor, CommandId id, UUID repair, UUID proposal, Words words) {
        return acting.act(actor, id, repair, (inside, stream) -> {
            Optional<Draft> draft = Draft.unlessBlank(inside, "objection", words);
            var commands = new ArrayList<Command>();
            commands.add(new ObjectTo(Who.acts(actor), new ProposalId(proposal), draft.map(Draft::words)));
            // "I do not agree" is always possible; its reason reaches the other unless nothing may.
            draft.filter(_ -> Speaking.mayReachTheOther(actor, stream))
                    .ifPresent(why -> commands.add(Speaking.toTheOther(actor, stream, why.words())));
            return new Intent(commands, draft.stream().toList());
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
