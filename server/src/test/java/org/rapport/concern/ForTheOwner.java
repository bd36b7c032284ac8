package org.rapport.concern;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.repair.Repairing;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent.Advised;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.WordsId;

/** What a supervisor wrote for whoever owned the repair when they wrote it; the process keeps no consent for it. */
final class ForTheOwner {
    private ForTheOwner() {}

    /** That a person reads these words. */
    record Reads(UUID words, UUID reader) {}

    static Set<Reads> told(List<Event> history) {
        var reads = new HashSet<Reads>();
        Repair repair = new Unheard();
        for (Event event : history) {
            repair = Repairing.evolve(repair, event);
            if (repair instanceof Live live) {
                words(event)
                        .ifPresent(words ->
                                reads.add(new Reads(words.value(), live.owner().value())));
            }
        }
        return reads;
    }

    private static Optional<WordsId> words(Event event) {
        return switch (event) {
            case Advised advised -> advised.words();
            case ConcernRaised raised when raised.source() == ConcernSource.SUPERVISOR -> raised.words();
            case Event _ -> Optional.empty();
        };
    }
}
