package org.rapport.practice;

import java.time.ZoneId;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Grant;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;
import org.rapport.access.Purpose;
import org.rapport.access.Token;
import org.rapport.access.Tokens;
import org.rapport.store.Words;

/** A practice begins with its manager, who then takes in everybody else. */
public final class FoundingPractice {
    private final Door door;
    private final People people;
    private final Tokens tokens;

    public FoundingPractice(Door door, People people, Tokens tokens) {
        this.door = door;
        this.people = people;
        this.tokens = tokens;
    }

    /** What is needed to begin. */
    public record Beginning(String name, ZoneId zone, String phone, Words manager, Words email) {}

    /** Founds the practice and returns the manager's first sign-in. */
    public Token found(PracticeId id, PersonId managerId, Beginning beginning) {
        return door.through(new Actor.Job(id, "founding"), inside -> {
            Practices.found(inside, new Practice(id, beginning.name(), beginning.zone(), beginning.phone()));
            people.take(inside, new Colleague(managerId, Role.MANAGER, beginning.manager(), beginning.email()));
            return tokens.link(inside, new Grant(id, Purpose.SIGN_IN, managerId, managerId.value()));
        });
    }
}
