package org.rapport.repair.command;

import org.rapport.repair.word.Actor;

/** What somebody wants to do. It carries who they are and every id it needs; the time comes beside it. */
public sealed interface Command
        permits ConcernCommand,
                OwnershipCommand,
                WorkCommand,
                AskingCommand,
                AnswerCommand,
                VoiceCommand,
                AgreementCommand,
                FollowUpCommand,
                EndingCommand,
                RecordCommand {
    /** Who does it. */
    Actor by();

    /** Which act this is, without its details. */
    Act act();
}
