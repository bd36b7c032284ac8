package org.rapport.access;

/** How a client came in, which decides what may come out (a link may put in, never take out). */
public enum ClientDoor {
    /** A link or a typed code out of a message: answers, declines, stops; shows nothing anybody wrote. */
    LINK,
    /** A secret handed over in the room: also reads. */
    ROOM
}
