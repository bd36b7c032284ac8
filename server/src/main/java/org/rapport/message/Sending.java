package org.rapport.message;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.access.Actor;
import org.rapport.access.DatabaseAway;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;
import org.rapport.concern.Failed;
import org.rapport.concern.policy.Bell;
import org.rapport.practice.Client;
import org.rapport.practice.Colleague;
import org.rapport.practice.People;
import org.rapport.practice.Practices;
import org.rapport.practice.StopList;
import org.rapport.store.Ledger;
import org.rapport.store.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outbox, one message a transaction. A crash between the sending and the commit costs one more
 * letter with the same words, never a lost one, and never one after a stop.
 */
public final class Sending {
    /** About two weeks, the life of an invitation. */
    private static final int MOST_TRIES = 60;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Door door;
    private final People people;
    private final Letters letters;
    private final Post post;
    private final Map<String, Errand> errands;
    private final Map<String, Outward> ways;

    public Sending(Door door, People people, Letters letters, Post post, List<Errand> errands) {
        this.door = door;
        this.people = people;
        this.letters = letters;
        this.post = post;
        this.errands = errands.stream().collect(Collectors.toUnmodifiableMap(Errand::kind, Function.identity()));
        this.ways = Map.of();
    }

    private Sending(Sending other, List<Outward> ways) {
        this.door = other.door;
        this.people = other.people;
        this.letters = other.letters;
        this.post = other.post;
        this.errands = other.errands;
        this.ways = ways.stream().collect(Collectors.toUnmodifiableMap(Outward::kind, Function.identity()));
    }

    /** The same, also by these ways for what is about nobody. */
    public Sending with(List<Outward> ways) {
        return new Sending(this, ways);
    }

    /**
     * Sends all that is due in every practice and says how many letters left. An item that fails for a reason of its own
     * is tried again later and keeps no other waiting; the failure is thrown when all the others are done.
     */
    public int round() {
        var failed = new Failed();
        int left = Practices.all(door).stream()
                .mapToInt(practice -> round(practice, failed))
                .sum();
        failed.rethrow();
        return left;
    }

    private int round(PracticeId practice, Failed failed) {
        int left = 0;
        for (var next = Fate.DROPPED; next.goesOn(); next = next(practice, failed)) {
            left += next == Fate.SENT ? 1 : 0;
        }
        return left;
    }

    /** Deals with one due item in one transaction. */
    private Fate next(PracticeId practice, Failed failed) {
        var job = new Actor.Job(practice, "sending");
        var taken = new AtomicReference<Optional<Outbox.Item>>(Optional.empty());
        try {
            return door.through(job, inside -> {
                Turn.yieldToOthers(inside);
                taken.set(Outbox.takeDue(inside));
                return taken.get().map(item -> deal(inside, item)).orElse(Fate.NOTHING_DUE);
            });
        } catch (DatabaseAway e) {
            throw e;
        } catch (RuntimeException e) {
            if (Turn.belongsToAnother(e)) {
                return Fate.NOTHING_DUE;
            }
            var item = taken.get().orElseThrow(() -> e);
            failed.note(() -> {
                throw e;
            });
            door.run(job, inside -> tryLater(inside, item, WhyNotSent.FAILED.code()));
            return Fate.POSTPONED;
        }
    }

    private Fate deal(Inside inside, Outbox.Item item) {
        Outward way = ways.get(item.kind());
        if (way != null) {
            return outward(inside, item, way);
        }
        return item.kind().equals(Bell.KIND) ? toColleague(inside, item) : toClient(inside, item);
    }

    private static Fate outward(Inside inside, Outbox.Item item, Outward way) {
        try {
            way.carry(inside, item);
        } catch (Post.NotTaken e) {
            return tryLater(inside, item, reason(e));
        }
        Outbox.sent(inside, item.id());
        return Fate.SENT;
    }

    private Fate toClient(Inside inside, Outbox.Item item) {
        Errand errand = errands.get(item.kind());
        if (errand == null) {
            return dropped(inside, item, WhyNotSent.NO_SUCH_KIND.code());
        }
        Optional<Client> client = people.findClient(inside, new PersonId(item.person()));
        Optional<WhyNotSent> against =
                client.isEmpty() ? Optional.of(WhyNotSent.NO_SUCH_PERSON) : against(inside, client.get(), errand, item);
        if (against.isPresent()) {
            return dropped(inside, item, against.get().code());
        }
        Fate fate = handOver(inside, item, letters.to(inside, client.orElseThrow(), item, errand.opens()));
        if (fate == Fate.SENT) {
            errand.sent(inside, item);
            Ledger.write(inside, "letter-sent", item.person(), item.id(), item.kind());
        }
        return fate;
    }

    /** What stands against it now; the stop is asked first, so that nothing else is given as the reason for it. */
    private static Optional<WhyNotSent> against(Inside inside, Client client, Errand errand, Outbox.Item item) {
        if (StopList.stands(inside, client.id())) {
            return Optional.of(WhyNotSent.CLIENT_STOPPED);
        }
        if (!client.reachable()) {
            return Optional.of(WhyNotSent.NO_ADDRESS);
        }
        return errand.stillWanted(inside, item) ? Optional.empty() : Optional.of(WhyNotSent.NOT_WANTED_ANY_MORE);
    }

    /** One bell is as good as several: whatever else waits to be rung for the same person is rung by this one. */
    private Fate toColleague(Inside inside, Outbox.Item item) {
        Optional<Colleague> colleague = people.findColleague(inside, new PersonId(item.person()));
        if (colleague.isEmpty()) {
            return dropped(inside, item, WhyNotSent.NO_SUCH_PERSON.code());
        }
        if (colleague.get().email().isBlank()) {
            return dropped(inside, item, WhyNotSent.NO_ADDRESS.code());
        }
        Outbox.waitingFor(inside, item.person()).stream()
                .filter(other -> other.kind().equals(Bell.KIND) && !other.id().equals(item.id()))
                .forEach(other -> Outbox.dropped(inside, other.id(), WhyNotSent.RUNG_ALREADY.code()));
        Fate fate = handOver(inside, item, letters.bell(inside, colleague.get()));
        if (fate == Fate.SENT) {
            Ledger.write(inside, "bell-rung", Ledger.NO_CLIENT, item.id(), item.kind());
        }
        return fate;
    }

    private Fate handOver(Inside inside, Outbox.Item item, Letter letter) {
        try {
            post.send(letter);
        } catch (Post.NotTaken e) {
            return tryLater(inside, item, reason(e));
        }
        // It has left: from here on this transaction waits for whatever it needs.
        Turn.insist(inside);
        Outbox.sent(inside, item.id());
        return Fate.SENT;
    }

    /** Our own word for it where the other side gave none. */
    private static String reason(Post.NotTaken e) {
        return "not-taken: " + Optional.ofNullable(e.getMessage()).orElse("no reason given");
    }

    private static Fate dropped(Inside inside, Outbox.Item item, String why) {
        Outbox.dropped(inside, item.id(), why);
        UUID about = item.kind().equals(Bell.KIND) ? Ledger.NO_CLIENT : item.person();
        Ledger.write(inside, "letter-dropped", about, item.id(), item.kind());
        return Fate.DROPPED;
    }

    private static Fate tryLater(Inside inside, Outbox.Item item, String why) {
        if (item.attempts() + 1 >= MOST_TRIES) {
            LOG.warn("a message was tried {} times and given up: {}", MOST_TRIES, why);
            return dropped(inside, item, why);
        }
        Outbox.postpone(inside, item.id(), inside.now().plus(pause(item.attempts())), why);
        return Fate.POSTPONED;
    }

    /** 1, 2, 4 … minutes, at most six hours: a mail server that is away over a weekend loses nothing. */
    private static Duration pause(int attempts) {
        var pause = Duration.ofMinutes(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** What became of the turn. */
    private enum Fate {
        SENT,
        DROPPED,
        POSTPONED,
        NOTHING_DUE;

        boolean goesOn() {
            return this != NOTHING_DUE;
        }
    }
}
