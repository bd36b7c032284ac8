package org.rapport.concern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.repair.Repairing;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.Decision;
import org.rapport.repair.event.CorruptHistory;
import org.rapport.repair.event.Event;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.InvitationId;
import org.rapport.store.Events;
import org.rapport.store.Fact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Repairs as their histories; what a repair is now is always told again from what happened in it. */
public final class Repairs {
    private static final Logger LOG = LoggerFactory.getLogger(Repairs.class);

    /**
     * One repair as read.
     *
     * @param known how many events it was told from
     */
    public record Stream(UUID id, int known, Repair state) {
        static Stream none(UUID id) {
            return new Stream(id, 0, new Unheard());
        }

        /** Whether anything has happened in it yet. */
        public boolean begun() {
            return !(state instanceof Unheard);
        }

        public boolean live() {
            return state instanceof Live;
        }

        /** How it stands, or stood when it ended; only once begun. */
        public Live last() {
            return switch (state) {
                case Live live -> live;
                case Ended ended -> ended.last();
                case Unheard _ -> throw new IllegalStateException("nothing has happened in this repair yet");
            };
        }

        public UUID client() {
            return last().bond().client().value();
        }

        public UUID relationship() {
            return last().bond().relationship().value();
        }

        public ClinicianId owner() {
            return last().owner();
        }

        public Letter letter() {
            return last().asking().letter();
        }

        /** Every invitation there ever was in it. */
        public Set<InvitationId> invitationsEver() {
            return last().asking().used();
        }
    }

    /** The repair of this id in the practice. */
    public Optional<Stream> find(Inside inside, UUID id) {
        return told(id, history(inside, id));
    }

    /** The repair of this relationship that was ended last. */
    Optional<Ended> lastEnded(Inside inside, UUID relationship) {
        return Register.endedIn(inside, relationship).stream()
                .flatMap(id -> readable(inside, id).flatMap(history -> told(id, history)).stream())
                .map(Stream::state)
                .filter(Ended.class::isInstance)
                .map(Ended.class::cast)
                .max(Comparator.comparing(Ended::at));
    }

    /**
     * The repair told from what happened in it; empty when nothing did.
     *
     * @throws UnreadableRepair if one of the events cannot follow
     */
    public static Optional<Stream> told(UUID id, List<Event> history) {
        try {
            return history.isEmpty() ? Optional.empty() : Optional.of(tell(Stream.none(id), history));
        } catch (CorruptHistory e) {
            throw UnreadableRepair.history(id, e);
        }
    }

    /**
     * What happened in it, first to last; empty when there is no such repair.
     *
     * @throws UnreadableRepair if one of the events cannot be read
     */
    public List<Event> history(Inside inside, UUID id) {
        var history = new ArrayList<Event>();
        for (Fact fact : Events.of(inside, id)) {
            history.add(read(id, history.size() + 1, fact));
        }
        return List.copyOf(history);
    }

    private static Event read(UUID id, int number, Fact fact) {
        try {
            return EventCodec.read(fact);
        } catch (RuntimeException e) {
            // Whatever the reader stumbled over, its words may quote the event.
            throw UnreadableRepair.event(id, number, fact.type());
        }
    }

    /** What happened in it, for lists that go on without the one that cannot be told; that one is noted in the log. */
    public Optional<List<Event>> readable(Inside inside, UUID id) {
        try {
            List<Event> history = history(inside, id);
            told(id, history);
            return Optional.of(history);
        } catch (UnreadableRepair e) {
            LOG.error("left out: {}", e.what());
            return Optional.empty();
        }
    }

    /** Decides one command after the other, each on what the ones before would make of it; all or none. */
    static Decision decide(Inside inside, Stream stream, List<Command> commands) {
        var process = RepairProcess.here(inside);
        var events = new ArrayList<Event>();
        Repair state = stream.state;
        for (Command command : commands) {
            switch (process.decide(command, state, inside.now())) {
                case Decision.Refused refused -> {
                    return refused;
                }
                case Decision.Accepted accepted -> {
                    events.addAll(accepted.events());
                    state = fold(state, accepted.events());
                }
            }
        }
        return new Decision.Accepted(events);
    }

    /** Adds what happened, and returns what the repair is then. */
    Stream append(Inside inside, Stream before, List<Event> events) {
        Events.append(
                inside,
                before.id,
                before.known,
                events.stream().map(EventCodec::write).toList());
        return tell(before, events);
    }

    private static Stream tell(Stream before, List<Event> events) {
        return new Stream(before.id, before.known + events.size(), fold(before.state, events));
    }

    private static Repair fold(Repair state, List<Event> events) {
        for (Event event : events) {
            state = Repairing.evolve(state, event);
        }
        return state;
    }
}
