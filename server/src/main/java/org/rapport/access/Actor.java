package org.rapport.access;

import java.util.UUID;

/**
 * Who is acting, decided by how they came in and never by what a request says.
 *
 * <p>The kinds are types, so that a door for one kind cannot be opened with another by mistake.
 */
public sealed interface Actor {
    /** The practice inside which everything this actor does stays. */
    PracticeId practice();

    /** The person behind the act; for a job, the id of the job itself. */
    UUID id();

    /** One word for the ledger and for row security. */
    String kind();

    /** Somebody who works for the practice. */
    sealed interface Staff extends Actor {
        PersonId person();

        @Override
        default UUID id() {
            return person().value();
        }
    }

    record Clinician(PracticeId practice, PersonId person) implements Staff {
        @Override
        public String kind() {
            return "clinician";
        }
    }

    record Supervisor(PracticeId practice, PersonId person) implements Staff {
        @Override
        public String kind() {
            return "supervisor";
        }
    }

    record Manager(PracticeId practice, PersonId person) implements Staff {
        @Override
        public String kind() {
            return "manager";
        }
    }

    /** The client, through a door that says what it allows. */
    record Client(PracticeId practice, PersonId person, ClientDoor door) implements Actor {
        @Override
        public UUID id() {
            return person.value();
        }

        @Override
        public String kind() {
            return "client";
        }
    }

    /** The program itself, on a clock or finding out who has come in; a named job, never anonymous. */
    record Job(PracticeId practice, String name) implements Actor {
        @Override
        public UUID id() {
            return new UUID(0, 0);
        }

        @Override
        public String kind() {
            return "job";
        }
    }
}
