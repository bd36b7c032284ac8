package org.rapport.repair.event;

import java.time.Instant;
import org.rapport.repair.word.HoldReason;
import org.rapport.repair.word.OfficerId;
import org.rapport.repair.word.WordsId;

/** What the privacy officer does with the record. A hold grants no reading. */
public sealed interface RecordEvent extends Event {
    record HoldPlaced(OfficerId by, HoldReason reason, boolean clientTold, Instant at) implements RecordEvent {}

    record HoldReleased(OfficerId by, boolean clientTold, Instant at) implements RecordEvent {}

    /** The key of these words is to be destroyed; they are unreadable for ever. */
    record WordsErased(WordsId words, OfficerId by, Instant at) implements RecordEvent {}
}
