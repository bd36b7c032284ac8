package org.rapport.repair.state;

import java.util.Optional;
import java.util.Set;
import org.rapport.repair.word.ProposalId;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.TextDigest;
import org.rapport.repair.word.WordsId;

/** What both will do. */
public sealed interface Agreement {
    record NoAgreement() implements Agreement {}

    /** Not in force: at most one side stands behind this very text. */
    record Proposed(Text text, Optional<Side> endorsedBy, Set<Side> objections) implements Agreement {
        public Proposed {
            objections = Set.copyOf(objections);
        }
    }

    /** Both sides endorsed exactly this text; an objection made on the way is kept. */
    record InForce(Text text, Set<Side> objections) implements Agreement {
        public InForce {
            objections = Set.copyOf(objections);
        }
    }

    /** One wording of a proposal: where it is kept, and the digest of its exact bytes. */
    record Text(ProposalId proposal, WordsId words, TextDigest digest) {}

    /** The wording on the table, if there is one. */
    default Optional<Text> onTheTable() {
        return switch (this) {
            case NoAgreement n -> Optional.empty();
            case Proposed p -> Optional.of(p.text());
            case InForce f -> Optional.of(f.text());
        };
    }

    /** True if this side stands behind the wording on the table. */
    default boolean endorsedBy(Side side) {
        return switch (this) {
            case NoAgreement n -> false;
            case Proposed p -> p.endorsedBy().filter(s -> s == side).isPresent();
            case InForce f -> true;
        };
    }

    /** Who has objected to this proposal. */
    default Set<Side> objectors() {
        return switch (this) {
            case NoAgreement n -> Set.of();
            case Proposed p -> p.objections();
            case InForce f -> f.objections();
        };
    }

    /** The same text without this side's endorsement. */
    default Agreement without(Side side) {
        return switch (this) {
            case NoAgreement n -> n;
            case Proposed p -> new Proposed(p.text(), p.endorsedBy().filter(s -> s != side), p.objections());
            case InForce f -> new Proposed(f.text(), Optional.of(side.other()), f.objections());
        };
    }
}
