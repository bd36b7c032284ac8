package org.rapport.repair.command;

import java.util.Set;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;

/** Sharing words with named persons, and taking them back. */
public sealed interface VoiceCommand extends Command {
    /** By the client or the owner. The audience is named persons; sharing again replaces it. */
    record Speak(Actor by, WordsId words, Set<PersonId> audience, Purpose purpose) implements VoiceCommand {
        public Speak {
            audience = Set.copyOf(audience);
        }
    }

    record TakeBack(Actor by, WordsId words) implements VoiceCommand {}

    @Override
    default Act act() {
        return switch (this) {
            case Speak c -> Act.SPEAK;
            case TakeBack c -> Act.TAKE_BACK;
        };
    }
}
