package org.rapport.repair.state;

import org.rapport.repair.word.Door;

/** The client's standing "no" to messages. */
public sealed interface Stop {
    record NoStop() implements Stop {}

    /** Until the client lifts it; {@code door} tells whether it came by link. */
    record Stopped(Door door) implements Stop {}
}
