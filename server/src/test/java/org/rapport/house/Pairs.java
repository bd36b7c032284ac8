package org.rapport.house;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.PersonId;
import org.rapport.practice.Client;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.store.Words;

/** Fresh pairs of a clinician and a client, so that the tests of one house do not meet. */
public final class Pairs {
    private final House house;

    public Pairs(House house) {
        this.house = house;
    }

    /** A clinician and a client in the room, and the concern of the client's that is open between them. */
    public record Pair(Actor.Clinician clinician, Actor.Client client, UUID relationship, UUID repair) {
        public Actor.Client byLink() {
            return new Actor.Client(client.practice(), client.person(), ClientDoor.LINK);
        }
    }

    /** A new client of this clinician's, who has raised a concern in these words; Mona supervises. */
    public Pair with(Actor.Clinician clinician, String name, String concern) {
        var client = new Actor.Client(clinician.practice(), new PersonId(UUID.randomUUID()), ClientDoor.ROOM);
        UUID relationship = UUID.randomUUID();
        house.door.run(new Actor.Job(clinician.practice(), "test"), inside -> {
            var email = Words.of(name.toLowerCase(Locale.ROOT) + "@client.example");
            house.people.take(inside, new Client(client.person(), Words.of(name), email, Locale.ENGLISH));
            Relationships.begin(
                    inside,
                    new Relationship(
                            relationship,
                            clinician.person(),
                            client.person(),
                            clinician.practice().equals(house.practice) ? house.mona.person() : clinician.person(),
                            LocalDate.of(2026, 1, 5),
                            12));
        });
        UUID repair = Visitors.done(
                house.parts.raisingConcern().raise(client, Visitors.id(), relationship, Words.of(concern)));
        return new Pair(clinician, client, relationship, repair);
    }
}
