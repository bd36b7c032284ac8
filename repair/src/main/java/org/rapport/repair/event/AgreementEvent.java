package org.rapport.repair.event;

import java.time.Instant;
import java.util.Optional;
import org.rapport.repair.word.ProposalId;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.TextDigest;
import org.rapport.repair.word.WordsId;

/** What both will do. Proposing or amending is the endorsement of the one who does it, and of nobody else. */
public sealed interface AgreementEvent extends Event {
    record AgreementProposed(ProposalId proposal, Side side, WordsId words, TextDigest digest, Instant at)
            implements AgreementEvent {}

    record AgreementAmended(ProposalId proposal, Side side, WordsId words, TextDigest digest, Instant at)
            implements AgreementEvent {}

    record AgreementObjected(ProposalId proposal, Side side, Optional<WordsId> words, Instant at)
            implements AgreementEvent {}

    record AgreementEndorsed(ProposalId proposal, Side side, TextDigest digest, Instant at) implements AgreementEvent {}
}
