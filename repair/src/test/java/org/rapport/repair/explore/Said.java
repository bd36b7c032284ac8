package org.rapport.repair.explore;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.repair.command.AnswerCommand.Choose;
import org.rapport.repair.command.AnswerCommand.LiftStop;
import org.rapport.repair.command.AnswerCommand.Reopen;
import org.rapport.repair.command.AnswerCommand.Stop;
import org.rapport.repair.command.AnswerCommand.Withdraw;
import org.rapport.repair.command.AskingCommand.Invite;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.ConcernCommand.RaiseConcern;
import org.rapport.repair.command.FollowUpCommand.AnswerFollowUp;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.FollowUpAnswer;

/** What the client has said, by what the client did; nobody else can say it. */
record Said(
        boolean stopped,
        boolean no,
        boolean onlyIfISay,
        Optional<LocalDate> notBefore,
        int madeSinceLater,
        boolean mended,
        boolean notBetter) {
    static Said blank() {
        return new Said(false, false, false, Optional.empty(), 0, false, false);
    }

    Said after(Command command, Owned owned) {
        return switch (command) {
            case Stop c -> new Said(true, no, onlyIfISay, notBefore, madeSinceLater, mended, notBetter);
            case LiftStop c -> new Said(false, no, onlyIfISay, notBefore, madeSinceLater, mended, notBetter);
            case Withdraw c -> answered(true, false, Optional.empty());
            case Reopen c -> owned.ended() ? begunAgain() : answered(false, false, Optional.empty());
            case Choose c -> chosen(c.choice());
            case RaiseConcern c when owned.owner().isEmpty() -> answered(noStands(c), false, Optional.empty());
            case RaiseConcern c -> owned.ended() ? begunAgain() : withoutFollowUp();
            case AnswerFollowUp c -> followUp(c.answer());
            case AcceptHandOver c -> this;
            case Invite c ->
                new Said(
                        stopped,
                        no,
                        onlyIfISay,
                        notBefore,
                        madeSinceLater + (notBefore.isPresent() ? 1 : 0),
                        mended,
                        notBetter);
            case Command other -> this;
        };
    }

    private static boolean noStands(RaiseConcern raise) {
        return raise.noStands() && !(raise.by() instanceof Actor.Client);
    }

    private Said chosen(Choice choice) {
        var answered = switch (choice) {
            case Choice.No n -> answered(true, false, Optional.empty());
            case Choice.LaterOnlyIfISay l -> answered(false, true, Optional.empty());
            case Choice.Later l -> answered(false, false, Optional.of(l.notBefore()));
            case Choice other -> answered(false, false, Optional.empty());
        };
        return choice instanceof Choice.SomethingElse ? answered.withoutFollowUp() : answered;
    }

    private Said answered(boolean nowNo, boolean nowOnlyIfISay, Optional<LocalDate> day) {
        return new Said(stopped, nowNo, nowOnlyIfISay, day, 0, mended, notBetter);
    }

    private Said begunAgain() {
        return new Said(stopped, false, false, Optional.empty(), 0, false, false);
    }

    private Said withoutFollowUp() {
        return new Said(stopped, no, onlyIfISay, notBefore, madeSinceLater, false, false);
    }

    private Said followUp(FollowUpAnswer answer) {
        var worse = answer == FollowUpAnswer.SAME || answer == FollowUpAnswer.WORSE;
        return new Said(stopped, no, onlyIfISay, notBefore, madeSinceLater, answer == FollowUpAnswer.MENDED, worse);
    }
}
