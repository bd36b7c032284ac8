package org.rapport.repair.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rapport.repair.policy.Policy;
import org.rapport.repair.state.Live;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Door;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Side;

/** Everything a rule may look at: who acts, in what state of the repair, under what policy, and when. */
record Situation(Actor actor, Live live, Policy policy, Instant now) {
    /** The side the actor stands on, if they are the client or the owner. */
    Optional<Side> side() {
        if (isClient()) {
            return Optional.of(Side.CLIENT);
        }
        return isOwner() ? Optional.of(Side.CLINICIAN) : Optional.empty();
    }

    boolean isClient() {
        return actor instanceof Actor.Client c && c.client().equals(live.bond().client());
    }

    boolean isOwner() {
        return actor instanceof Actor.Clinician c && c.clinician().equals(live.owner());
    }

    /** The person of a client or clinician. */
    Optional<PersonId> person() {
        return switch (actor) {
            case Actor.Client c -> Optional.of(c.client().person());
            case Actor.Clinician c -> Optional.of(c.clinician().person());
            case Actor.Supervisor s -> Optional.of(s.supervisor().person());
            case Actor.PrivacyOfficer p -> Optional.of(p.officer().person());
            case Actor.Time t -> Optional.empty();
        };
    }

    /** By what door the client came; people who are not clients are always signed in. */
    Door door() {
        return actor instanceof Actor.Client c ? c.door() : Door.SESSION;
    }

    LocalDate today() {
        return policy.days().dayOf(now);
    }
}
