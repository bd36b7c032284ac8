package org.rapport.repair.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.WordsId;

/** Whose words may be read by whom. The words themselves are elsewhere, sealed. */
public record Dialogue(Map<WordsId, Voice> voices) {
    public Dialogue {
        voices = Map.copyOf(voices);
    }

    static Dialogue silent() {
        return new Dialogue(Map.of());
    }

    public Optional<Voice> voice(WordsId words) {
        return Optional.ofNullable(voices.get(words));
    }

    public Dialogue with(WordsId words, Voice voice) {
        var more = new HashMap<>(voices);
        more.put(words, voice);
        return new Dialogue(more);
    }

    /** Everything the client shared is the client's alone again; what the clinician shared stays. */
    public Dialogue withoutClientConsents() {
        var fewer = new HashMap<>(voices);
        fewer.replaceAll((words, voice) -> switch (voice) {
            case Voice.Shared s when s.side() == Side.CLIENT -> new Voice.Unshared(Side.CLIENT, s.author());
            case Voice.Shared s -> s;
            case Voice.Unshared u -> u;
            case Voice.Erased e -> e;
        });
        return new Dialogue(fewer);
    }
}
