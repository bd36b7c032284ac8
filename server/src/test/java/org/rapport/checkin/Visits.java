package org.rapport.checkin;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.PersonId;
import org.rapport.alliance.instrument.Answer;
import org.rapport.house.House;
import org.rapport.practice.Client;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.practice.SessionHeld;
import org.rapport.practice.SessionsHeld;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** A client of Dana's of its own for one test, and their visits week by week. */
public final class Visits {
    private static final List<String> SCORED = List.of("heard", "matters", "way", "disagree");

    private final House house;
    public final UUID relationship = UUID.randomUUID();
    /** The client by a link. */
    public final Actor.Client client;
    /** The same client in the room. */
    public final Actor.Client inTheRoom;

    public Visits(House house) {
        this(house, "client@client.example");
    }

    public Visits(House house, String email) {
        this.house = house;
        var person = new PersonId(UUID.randomUUID());
        this.client = new Actor.Client(house.practice, person, ClientDoor.LINK);
        this.inTheRoom = new Actor.Client(house.practice, person, ClientDoor.ROOM);
        house.door.run(house.job, inside -> {
            house.people.take(inside, new Client(person, Words.of("C"), Words.of(email), Locale.ENGLISH));
            Relationships.begin(
                    inside,
                    new Relationship(
                            relationship,
                            house.dana.person(),
                            person,
                            house.mona.person(),
                            LocalDate.of(2026, 1, 5),
                            12));
        });
    }

    /** The next meeting, a week later. */
    public SessionHeld meet() {
        house.clock.pass(Duration.ofDays(7));
        return house.door.through(
                house.dana, inside -> SessionsHeld.record(inside, relationship, house.clock.instant()));
    }

    /** The next meeting, and a message that asks about it. */
    public UUID asked() {
        return ask(meet());
    }

    public UUID ask(SessionHeld session) {
        var outcome = house.parts.askingForCheckIn().ask(house.dana, command(), session.id());
        return ((Outcome.Done) outcome).asking();
    }

    /** Answers every scored item with this value, and the direct question. */
    public void answer(UUID asking, int value, boolean wrong) {
        for (String item : SCORED) {
            answer(asking, item, Answer.given(value));
        }
        answer(asking, "wrong", Answer.given(wrong ? 1 : 0));
    }

    public Outcome answer(UUID asking, String item, Answer answer) {
        return house.parts.answeringCheckIn().answer(client, asking, item, answer);
    }

    public Outcome finish(UUID asking, String words) {
        return house.parts.finishingCheckIn().finish(client, asking, Words.of(words));
    }

    /** A meeting, asked about, answered and sent. */
    public UUID scored(int value, boolean wrong) {
        UUID asking = asked();
        answer(asking, value, wrong);
        finish(asking, "");
        return asking;
    }

    public Asking see(UUID asking) {
        return house.door.through(
                house.job, inside -> Askings.find(inside, asking).orElseThrow());
    }

    public static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
