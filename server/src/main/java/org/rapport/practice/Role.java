package org.rapport.practice;

import org.rapport.access.Actor;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;

/** What somebody who works for the practice does there. */
public enum Role {
    CLINICIAN {
        @Override
        public Actor.Staff actor(PracticeId practice, PersonId person) {
            return new Actor.Clinician(practice, person);
        }
    },
    SUPERVISOR {
        @Override
        public Actor.Staff actor(PracticeId practice, PersonId person) {
            return new Actor.Supervisor(practice, person);
        }
    },
    MANAGER {
        @Override
        public Actor.Staff actor(PracticeId practice, PersonId person) {
            return new Actor.Manager(practice, person);
        }
    };

    /** The actor this role makes of a person. */
    public abstract Actor.Staff actor(PracticeId practice, PersonId person);
}
