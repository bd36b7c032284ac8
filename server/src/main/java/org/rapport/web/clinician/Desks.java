package org.rapport.web.clinician;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rapport.access.Actor;
import org.rapport.access.Address;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.message.CaughtMail;
import org.rapport.practice.People;
import org.rapport.practice.Practices;
import org.rapport.web.clinician.Desk.Place;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays the desk for whoever works here: their name, their practice, the places they may go to. */
@Component
public final class Desks {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH, "clinician/clinician");

    private final People people;
    private final Address address;
    private final boolean demo;

    public Desks(People people, Address address, ObjectProvider<CaughtMail> caughtMail) {
        this.people = people;
        this.address = address;
        this.demo = caughtMail.getIfAvailable() != null;
    }

    /** A desk at this place. */
    public Desk of(Inside inside, Visit visit, Place here) {
        var frame = Frame.of(PHRASES, Practices.here(inside).name());
        String me = people.getColleague(inside, new PersonId(visit.actor().id()))
                .name()
                .reveal();
        return new Desk(frame, me, here, places(visit.actor()), new Act("/sign-out", visit.key()));
    }

    /** The frame of a page that nobody needs to sign in for. */
    public static Frame front() {
        return Frame.of(PHRASES, "Rapport");
    }

    /** Where people reach this installation, for what is copied by hand. */
    public Address address() {
        return address;
    }

    /** Where this reader begins. */
    public static String homeOf(Actor actor) {
        return switch (actor) {
            case Actor.Clinician _ -> Place.TODAY.href();
            case Actor.Supervisor _ -> Place.OVERSIGHT.href();
            case Actor.Manager _ -> Place.PRACTICE.href();
            case Actor.Client _ -> "/me";
            case Actor.Job _ -> "/";
        };
    }

    private List<Place> places(Actor actor) {
        return switch (actor) {
            case Actor.Clinician _ -> List.of(Place.TODAY, Place.PEOPLE, Place.HAND_OVERS);
            case Actor.Supervisor _ -> List.of(Place.OVERSIGHT);
            case Actor.Manager _ -> demo ? List.of(Place.PRACTICE, Place.MAIL) : List.of(Place.PRACTICE);
            case Actor.Client _, Actor.Job _ -> List.of();
        };
    }

    /** The day at the practice. */
    public static LocalDate day(Inside inside, Instant instant) {
        return LocalDate.ofInstant(instant, zone(inside));
    }

    /** The time at the practice. */
    public static LocalDateTime time(Inside inside, Instant instant) {
        return LocalDateTime.ofInstant(instant, zone(inside));
    }

    /** When today began at the practice. */
    public static Instant startOfDay(Inside inside) {
        return day(inside, inside.now()).atStartOfDay(zone(inside)).toInstant();
    }

    static ZoneId zone(Inside inside) {
        return Practices.here(inside).zone();
    }

    /** A person's name, where there still is one. */
    public Optional<String> client(Inside inside, PersonId id) {
        return people.findClient(inside, id).map(client -> client.name().reveal());
    }
}
