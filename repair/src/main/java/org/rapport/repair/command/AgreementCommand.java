package org.rapport.repair.command;

import java.util.Optional;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.ProposalId;
import org.rapport.repair.word.TextDigest;
import org.rapport.repair.word.WordsId;

/** Finding out together what both will do. */
public sealed interface AgreementCommand extends Command {
    record Propose(Actor by, ProposalId proposal, WordsId words, TextDigest digest) implements AgreementCommand {}

    record Amend(Actor by, ProposalId proposal, WordsId words, TextDigest digest) implements AgreementCommand {}

    record ObjectTo(Actor by, ProposalId proposal, Optional<WordsId> words) implements AgreementCommand {}

    /** To exactly the text with this digest. */
    record Endorse(Actor by, ProposalId proposal, TextDigest digest) implements AgreementCommand {}

    @Override
    default Act act() {
        return switch (this) {
            case Propose c -> Act.PROPOSE;
            case Amend c -> Act.AMEND;
            case ObjectTo c -> Act.OBJECT;
            case Endorse c -> Act.ENDORSE;
        };
    }
}
