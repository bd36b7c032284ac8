package org.rapport.repair.event;

import java.time.Instant;
import java.util.Set;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.WordsId;

/** Whose words may be read by whom, and that they were taken back. */
public sealed interface VoiceEvent extends Event {
    /** Replaces the audience and purpose of these words, if they had one. */
    record WordsShared(WordsId words, Side side, PersonId author, Set<PersonId> audience, Purpose purpose, Instant at)
            implements VoiceEvent {
        public WordsShared {
            audience = Set.copyOf(audience);
        }
    }

    record WordsTakenBack(WordsId words, Side side, Instant at) implements VoiceEvent {}
}
