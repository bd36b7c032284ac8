package org.rapport.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;
import org.rapport.practice.Client;
import org.rapport.practice.Colleague;
import org.rapport.practice.People;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.practice.Role;
import org.rapport.store.Words;

/** The invented people of the demonstration. Their ids follow from their names, so every start finds them again. */
final class Cast {
    static final PracticeId PRACTICE = new PracticeId(id("practice"));
    static final Actor.Clinician DANA = new Actor.Clinician(PRACTICE, person("dana"));
    static final Actor.Clinician RAVI = new Actor.Clinician(PRACTICE, person("ravi"));
    static final Actor.Supervisor MONA = new Actor.Supervisor(PRACTICE, person("mona"));
    static final Actor.Manager ALEX = new Actor.Manager(PRACTICE, person("alex"));

    private final People people;

    Cast(People people) {
        this.people = people;
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo " + name).getBytes(StandardCharsets.UTF_8));
    }

    static PersonId person(String name) {
        return new PersonId(id(name));
    }

    /** A client in the room. */
    static Actor.Client client(String name) {
        return new Actor.Client(PRACTICE, person(name), ClientDoor.ROOM);
    }

    /** The relationship of the client of that name. */
    static UUID relationship(String client) {
        return id("relationship " + client);
    }

    void takeInStaff(Inside inside) {
        take(inside, DANA, Role.CLINICIAN, "Dana");
        take(inside, RAVI, Role.CLINICIAN, "Ravi");
        take(inside, MONA, Role.SUPERVISOR, "Mona");
        take(inside, ALEX, Role.MANAGER, "Alex");
    }

    private void take(Inside inside, Actor.Staff staff, Role role, String name) {
        people.take(inside, new Colleague(staff.person(), role, Words.of(name), address(name, "elm-street")));
    }

    /** A client, and that they work with this clinician since that day. */
    void takeIn(Inside inside, String name, Locale language, Actor.Clinician with, LocalDate since) {
        people.take(inside, new Client(person(name), Words.of(capital(name)), address(name, "mail"), language));
        Relationships.begin(
                inside, new Relationship(relationship(name), with.person(), person(name), MONA.person(), since, 16));
    }

    private static Words address(String name, String house) {
        return Words.of(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + house + ".example");
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
