package org.rapport.repair.event;

import java.time.Instant;

/**
 * Something that happened in a repair; never changed, never deleted.
 *
 * <p>Every event is a flat record of ids, enums, dates and short codes, and never holds words. The simple name of
 * the record is its name for good.
 */
public sealed interface Event
        permits ConcernEvent,
                OwnershipEvent,
                WorkEvent,
                AskingEvent,
                AnswerEvent,
                VoiceEvent,
                AgreementEvent,
                FollowUpEvent,
                EndingEvent,
                RecordEvent {
    /** When it was accepted. */
    Instant at();
}
