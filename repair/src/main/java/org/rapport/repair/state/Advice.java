package org.rapport.repair.state;

import org.rapport.repair.word.SupervisorId;

/** Whether a supervisor has been asked, and has answered. */
public sealed interface Advice {
    record NotAsked() implements Advice {}

    record AskedOf(SupervisorId supervisor) implements Advice {}

    record Given(SupervisorId supervisor) implements Advice {}
}
