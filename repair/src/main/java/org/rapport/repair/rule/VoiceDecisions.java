package org.rapport.repair.rule;

import java.util.Optional;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.VoiceCommand;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.command.VoiceCommand.TakeBack;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.event.VoiceEvent.WordsTakenBack;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.WordsId;

/** Sharing words and taking them back, by their author only. */
final class VoiceDecisions {
    private VoiceDecisions() {}

    static Decision decide(VoiceCommand command, Situation situation) {
        return switch (command) {
            case Speak speak -> spoken(speak, situation);
            case TakeBack back -> takenBack(back.words(), situation);
        };
    }

    private static Decision spoken(Speak speak, Situation situation) {
        var side = situation.side().orElseThrow();
        var person = situation.person().orElseThrow();
        var refusal = Sending.when(speak.audience().isEmpty(), Refusal.NOBODY_NAMED)
                .or(() -> situation.live().dialogue().voice(speak.words()).flatMap(v -> notTheirs(v, person)));
        return refusal.isPresent()
                ? Decision.refused(refusal.get())
                : Decision.accepted(new WordsShared(
                        speak.words(), side, person, speak.audience(), speak.purpose(), situation.now()));
    }

    private static Decision takenBack(WordsId words, Situation situation) {
        var person = situation.person().orElseThrow();
        var voice = situation.live().dialogue().voice(words);
        var refusal = voice.flatMap(v -> notTheirs(v, person));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        return voice.isPresent() && voice.get() instanceof Voice.Shared shared
                ? Decision.accepted(new WordsTakenBack(words, shared.side(), situation.now()))
                : Decision.refused(Refusal.NOTHING_TO_TAKE_BACK);
    }

    private static Optional<Refusal> notTheirs(Voice voice, PersonId person) {
        return switch (voice) {
            case Voice.Shared s -> Sending.when(!s.author().equals(person), Refusal.NOT_YOUR_WORDS);
            case Voice.Unshared u -> Sending.when(!u.author().equals(person), Refusal.NOT_YOUR_WORDS);
            case Voice.Erased e -> Optional.of(Refusal.WORDS_ARE_ERASED);
        };
    }
}
