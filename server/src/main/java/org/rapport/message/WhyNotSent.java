package org.rapport.message;

import java.util.Locale;

/** Why a message did not leave. It is kept with the message, so that one that has vanished can be accounted for. */
enum WhyNotSent {
    /** Nobody here knows what kind of message it is. */
    NO_SUCH_KIND,
    /** The person it was for is not here any more. */
    NO_SUCH_PERSON,
    NO_ADDRESS,
    CLIENT_STOPPED,
    /** What it was about is over, or moved on. */
    NOT_WANTED_ANY_MORE,
    /** One bell was rung for several. */
    RUNG_ALREADY,
    /** A fault of our own in preparing it. */
    FAILED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
