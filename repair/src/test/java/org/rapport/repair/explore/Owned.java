package org.rapport.repair.explore;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapport.repair.command.AnswerCommand.Reopen;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.ConcernCommand.RaiseConcern;
import org.rapport.repair.command.EndingCommand.End;
import org.rapport.repair.command.EndingCommand.SetAside;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.OwnershipCommand.OfferHandOver;
import org.rapport.repair.command.OwnershipCommand.RefuseHandOver;
import org.rapport.repair.command.WorkCommand.Consult;
import org.rapport.repair.command.WorkCommand.Escalate;
import org.rapport.repair.command.WorkCommand.ProposeChangeWithoutTalking;
import org.rapport.repair.command.WorkCommand.RecordConversation;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.Step;

/** Who owns it, by what people did: the first clinician, then whoever accepted an offer. */
record Owned(
        Optional<ClinicianId> owner,
        Optional<ClinicianId> offeredTo,
        boolean everMoved,
        boolean ended,
        boolean changedSomethingOrTalked,
        Set<Step> told) {
    static Owned blank() {
        return new Owned(Optional.empty(), Optional.empty(), false, false, false, Set.of());
    }

    Owned after(Command command) {
        return switch (command) {
            case RaiseConcern c
            when owner.isEmpty() ->
                new Owned(Optional.of(c.clinician()), Optional.empty(), false, false, false, Set.of());
            case RaiseConcern c -> ended ? begunAgain() : this;
            case Reopen c -> ended ? begunAgain() : this;
            case OfferHandOver c ->
                new Owned(owner, Optional.of(c.to()), everMoved, ended, changedSomethingOrTalked, told);
            case RefuseHandOver c ->
                new Owned(owner, Optional.empty(), everMoved, ended, changedSomethingOrTalked, told);
            case AcceptHandOver c -> new Owned(offeredTo, Optional.empty(), true, ended, false, Set.of());
            case SetAside c -> new Owned(owner, Optional.empty(), everMoved, true, changedSomethingOrTalked, told);
            case End c -> new Owned(owner, Optional.empty(), everMoved, true, changedSomethingOrTalked, told);
            case ProposeChangeWithoutTalking c -> ownSide();
            case RecordConversation c -> ownSide();
            case Consult c -> ownSide();
            case Escalate c -> {
                var more = new HashSet<>(told);
                more.add(c.step());
                yield new Owned(owner, offeredTo, everMoved, ended, changedSomethingOrTalked, Set.copyOf(more));
            }
            case Command other -> this;
        };
    }

    private Owned begunAgain() {
        return new Owned(owner, Optional.empty(), everMoved, false, false, Set.of());
    }

    private Owned ownSide() {
        return new Owned(owner, offeredTo, everMoved, ended, true, told);
    }
}
