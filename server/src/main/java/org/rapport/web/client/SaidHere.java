package org.rapport.web.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.WordsId;

/**
 * Words of a client about something wrong, said since they came in. Nothing older is among them: a link must not tell
 * what was said before it, nor take it back.
 *
 * @param shared whether anybody else can read them
 */
record SaidHere(UUID repair, UUID words, boolean shared) {
    /** In order of saying. */
    static List<SaidHere> all(Around here) {
        Instant since = here.visit().session().orElseThrow().since();
        return MyMatters.all(here).stream().flatMap(mine -> said(mine, since)).toList();
    }

    private static Stream<SaidHere> said(Mine mine, Instant since) {
        return mine.history().stream()
                .filter(ConcernRaised.class::isInstance)
                .map(ConcernRaised.class::cast)
                .filter(raised ->
                        raised.source() == ConcernSource.CLIENT && !raised.at().isBefore(since))
                .flatMap(raised -> raised.words().stream())
                .map(words -> new SaidHere(mine.id(), words.value(), isShared(mine, words)));
    }

    private static boolean isShared(Mine mine, WordsId words) {
        return mine.repair()
                .last()
                .dialogue()
                .voice(words)
                .filter(Voice.Shared.class::isInstance)
                .isPresent();
    }
}
