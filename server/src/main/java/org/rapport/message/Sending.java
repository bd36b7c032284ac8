package org.rapport.message;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;
import org.rapport.practice.Client;
import org.rapport.practice.People;
import org.rapport.practice.Practices;
import org.rapport.practice.StopList;
import org.rapport.store.Outbox;

/**
 * Sends what waits in the outbox, one message a transaction. A crash between the sending and the commit costs one more
 * letter with the same words, never a lost one, and never one after a stop.
 */
public final class Sending {
    private static final int MOST_TRIES = 8;

    private final Door door;
    private final People people;
    private final Letters letters;
    private final Post post;
    private final Map<String, Errand> errands;

    public Sending(Door door, People people, Letters letters, Post post, List<Errand> errands) {
        this.door = door;
        this.people = people;
        this.letters = letters;
        this.post = post;
        this.errands = errands.stream().collect(Collectors.toUnmodifiableMap(Errand::kind, Function.identity()));
    }

    /** Sends all that is due in every practice and says how many letters left. */
    public int round() {
        return Practices.all(door).stream().mapToInt(this::round).sum();
    }

    private int round(PracticeId practice) {
        int left = 0;
        for (Optional<Boolean> next = next(practice); next.isPresent(); next = next(practice)) {
            left += next.get() ? 1 : 0;
        }
        return left;
    }

    /** Deals with one due item: true when a letter left, false when it was dropped or postponed, empty when none is due. */
    private Optional<Boolean> next(PracticeId practice) {
        return door.through(
                new Actor.Job(practice, "sending"),
                inside -> Outbox.takeDue(inside).map(item -> deal(inside, item)));
    }

    private boolean deal(Inside inside, Outbox.Item item) {
        Optional<Client> client = people.findClient(inside, new PersonId(item.person()));
        Errand errand = errands.get(item.kind());
        if (client.isEmpty() || errand == null || !maySend(inside, client.get(), errand, item)) {
            Outbox.dropped(inside, item.id());
            return false;
        }
        try {
            post.send(letters.to(inside, client.get(), item, errand.opens()));
        } catch (Post.NotTaken e) {
            tryLater(inside, item);
            return false;
        }
        Outbox.sent(inside, item.id());
        errand.sent(inside, item);
        return true;
    }

    private static boolean maySend(Inside inside, Client client, Errand errand, Outbox.Item item) {
        return client.reachable() && !StopList.stands(inside, client.id()) && errand.stillWanted(inside, item);
    }

    private static void tryLater(Inside inside, Outbox.Item item) {
        if (item.attempts() + 1 >= MOST_TRIES) {
            Outbox.dropped(inside, item.id());
        } else {
            Outbox.postpone(inside, item.id(), inside.now().plus(Duration.ofMinutes(1L << item.attempts())));
        }
    }
}
