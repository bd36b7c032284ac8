package org.rapport.web.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.WordsId;

/**
 * Words of a client, said since they came in. Nothing older is among them: a link must not tell what was said before it,
 * nor take it back.
 *
 * @param shared whether anybody else can read them
 */
record SaidHere(UUID repair, UUID words, boolean shared) {
    /** About something wrong, in order of saying. */
    static List<SaidHere> concerns(Around here) {
        return MyMatters.all(here).stream()
                .flatMap(mine -> said(mine, ConcernRaised.class)
                        .filter(raised -> raised.source() == ConcernSource.CLIENT)
                        .flatMap(raised -> raised.words().stream())
                        .map(words -> of(mine, words)))
                .toList();
    }

    /** Beside how it is now in this matter, in order of saying. */
    static List<SaidHere> howItIs(Mine mine) {
        return said(mine, FollowUpAnswered.class)
                .flatMap(answered -> answered.words().stream())
                .map(words -> of(mine, words))
                .toList();
    }

    /** What one press takes back: the latest that anybody else can still read. */
    static Optional<SaidHere> latestShared(List<SaidHere> said) {
        return said.stream().filter(SaidHere::shared).reduce((_, later) -> later);
    }

    private static <E extends Event> Stream<E> said(Mine mine, Class<E> kind) {
        Instant since = mine.here().visit().session().orElseThrow().since();
        return mine.history().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(event -> !event.at().isBefore(since));
    }

    private static SaidHere of(Mine mine, WordsId words) {
        return new SaidHere(mine.id(), words.value(), isShared(mine, words));
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
