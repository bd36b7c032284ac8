package org.rapport.concern;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.access.Inside;
import org.rapport.repair.Repairing;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.event.VoiceEvent.WordsTakenBack;
import org.rapport.repair.state.Dialogue;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Hold;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.state.Work;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.Side;
import org.rapport.repair.word.WordsId;

/**
 * What a client may know of a repair. Whether its owner has reflected, asked a supervisor or a colleague, or said why not
 * leaves no event, no count and no other trace in it.
 */
public final class Discretion {
    private Discretion() {}

    /** The events a client may see, in order. */
    static List<Event> history(List<Event> history) {
        Set<WordsId> excerpts = excerpts(history);
        return history.stream()
                .filter(Repairing::mayBeSeenByClient)
                .filter(event -> !aboutExcerpt(event, excerpts))
                .toList();
    }

    /** The repair as its client may see it. */
    static Repairs.Stream stream(Repairs.Stream stream, List<Event> history) {
        Set<WordsId> excerpts = excerpts(history);
        int known = history(history).size();
        return new Repairs.Stream(stream.id(), known, plain(stream.state(), excerpts));
    }

    private static Repair plain(Repair state, Set<WordsId> excerpts) {
        return switch (state) {
            case Unheard unheard -> unheard;
            case Live live -> plain(live, excerpts);
            case Ended ended -> new Ended(plain(ended.last(), excerpts), ended.ending(), ended.reason(), ended.at());
        };
    }

    private static Live plain(Live live, Set<WordsId> excerpts) {
        var voices = new HashMap<>(live.dialogue().voices());
        voices.keySet().removeAll(excerpts);
        return live.with(Work.since(live.work().since()))
                .with(live.ownership().unoffered())
                .with(new Dialogue(voices))
                .with(told(live.hold()));
    }

    private static Hold told(Hold hold) {
        return switch (hold) {
            case Hold.NoHold none -> none;
            case Hold.Held held -> held.clientTold() ? held : new Hold.NoHold();
        };
    }

    /** Words the owner shared with a supervisor only. */
    static Set<WordsId> excerpts(List<Event> history) {
        var excerpts = new HashSet<WordsId>();
        for (Event event : history) {
            if (event instanceof WordsShared shared
                    && shared.side() == Side.CLINICIAN
                    && shared.purpose() == Purpose.SUPERVISION) {
                excerpts.add(shared.words());
            }
        }
        return excerpts;
    }

    /** Whether this goes on the client's list, as what they may see does. */
    public static boolean onTheList(Inside inside, Repairs.Stream repair, Event event) {
        return Repairing.mayBeSeenByClient(event)
                && switch (event) {
                    case WordsShared shared -> !excerpt(inside, repair, shared.words());
                    case WordsTakenBack taken -> !excerpt(inside, repair, taken.words());
                    case Event _ -> true;
                };
    }

    private static boolean excerpt(Inside inside, Repairs.Stream repair, WordsId words) {
        return Accounts.find(inside, repair.id(), words.value())
                .filter(Accounts.Listed::excerpt)
                .isPresent();
    }

    private static boolean aboutExcerpt(Event event, Set<WordsId> excerpts) {
        return (event instanceof WordsShared shared && excerpts.contains(shared.words()))
                || (event instanceof WordsTakenBack taken && excerpts.contains(taken.words()));
    }
}
