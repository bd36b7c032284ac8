package org.rapport.repair.rule;

import java.util.Optional;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.state.Dialogue;
import org.rapport.repair.state.Stop;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;

/** When words may be shared and read. Taking back is open to their author always. */
final class Sharing {
    private Sharing() {}

    static Optional<Refusal> refusalToShare(Situation situation) {
        if (situation.isClient()) {
            return Sending.when(situation.live().stop() instanceof Stop.Stopped, Refusal.LIFT_THE_STOP_FIRST);
        }
        return refusalToComeUpToClient(situation);
    }

    /** Against the owner putting anything new before the client. */
    static Optional<Refusal> refusalToComeUpToClient(Situation situation) {
        if (situation.live().stop() instanceof Stop.Stopped) {
            return Optional.of(Refusal.CLIENT_STOPPED);
        }
        return Sending.when(situation.live().answer().closesTheDoor(), Refusal.CLIENT_SAID_NO);
    }

    static Optional<Refusal> refusalToTakeBack(Situation situation) {
        var person = situation.person();
        var sharesSomething = situation.live().dialogue().voices().values().stream()
                .anyMatch(voice -> voice instanceof Voice.Shared shared
                        && person.filter(shared.author()::equals).isPresent());
        return Sending.when(!sharesSomething, Refusal.NOTHING_TO_TAKE_BACK);
    }

    static boolean mayRead(Dialogue dialogue, WordsId words, PersonId reader, Purpose purpose) {
        return dialogue.voice(words)
                .filter(voice -> switch (voice) {
                    case Voice.Shared s ->
                        s.author().equals(reader) || (s.audience().contains(reader) && s.purpose() == purpose);
                    case Voice.Unshared u -> u.author().equals(reader);
                    case Voice.Erased e -> false;
                })
                .isPresent();
    }
}
