package org.rapport.practice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Grant;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.access.Purpose;
import org.rapport.access.Token;
import org.rapport.access.Tokens;
import org.rapport.store.CommandId;
import org.rapport.store.Once;
import org.rapport.store.Words;

/** The manager takes people in: those who work here, and clients with the clinician they will work with. */
public final class TakingIn {
    private final Door door;
    private final People people;
    private final Tokens tokens;

    public TakingIn(Door door, People people, Tokens tokens) {
        this.door = door;
        this.people = people;
        this.tokens = tokens;
    }

    /** Somebody who begins to work here. */
    public record Newcomer(Role role, Words name, Words email) {}

    /** A client about to begin with somebody; a blank address means that the client wants no messages. */
    public record Beginner(Words name, Words email, Locale language, Begins begins) {}

    /** With whom, under whose eye, from when on and for how many sessions. */
    public record Begins(PersonId clinician, PersonId supervisor, LocalDate on, int plannedSessions) {}

    /** Takes in a colleague; a doubled submit takes in one. */
    public void colleague(Actor.Manager actor, CommandId id, Newcomer newcomer) {
        door.run(
                actor,
                inside -> Once.only(inside, id, () -> {
                    var person = new PersonId(inside.newId());
                    people.take(inside, new Colleague(person, newcomer.role(), newcomer.name(), newcomer.email()));
                    return "done";
                }));
    }

    /** What became of it. */
    public enum Begun {
        DONE,
        /** Clinician or supervisor are not that here. */
        NOT_HERE,
        /** A client of this very name and address is here already: a second record would part what belongs together. */
        HERE_ALREADY
    }

    /** Takes in a client and begins the relationship. */
    public Begun client(Actor.Manager actor, CommandId id, Beginner beginner) {
        return Begun.valueOf(door.through(
                actor,
                inside -> Once.only(inside, id, () -> begin(inside, beginner).name())));
    }

    private Begun begin(Inside inside, Beginner beginner) {
        Begins begins = beginner.begins();
        if (!is(inside, begins.clinician(), Role.CLINICIAN) || !is(inside, begins.supervisor(), Role.SUPERVISOR)) {
            return Begun.NOT_HERE;
        }
        if (!beginner.email().isBlank()
                && people.find(inside, beginner.name(), beginner.email()).isPresent()) {
            return Begun.HERE_ALREADY;
        }
        var client = new PersonId(inside.newId());
        people.take(inside, new Client(client, beginner.name(), beginner.email(), beginner.language()));
        Relationships.begin(
                inside,
                new Relationship(
                        inside.newId(),
                        begins.clinician(),
                        client,
                        begins.supervisor(),
                        begins.on(),
                        begins.plannedSessions()));
        return Begun.DONE;
    }

    private boolean is(Inside inside, PersonId id, Role role) {
        return people.findColleague(inside, id)
                .filter(colleague -> colleague.role() == role)
                .isPresent();
    }

    /** A fresh one-time sign-in for a colleague, shown to the manager once; empty for anybody else. */
    public Optional<Token> signIn(Actor.Manager actor, UUID colleague) {
        return door.through(
                actor,
                inside -> people.findColleague(inside, new PersonId(colleague))
                        .map(found -> tokens.link(
                                inside,
                                new Grant(
                                        inside.practice(),
                                        Purpose.SIGN_IN,
                                        found.id(),
                                        found.id().value()))));
    }
}
