package org.rapport.checkin;

/** Why something about a check-in was not done. Nothing changed. The pages say it in words of their own. */
public enum Refusal {
    CLIENT_STOPPED,
    /** Nowhere to write to; a code can be handed over instead. */
    NO_ADDRESS,
    /** The client was asked about this session before. */
    ALREADY_ASKED,
    FINISHED,
    EXPIRED,
    /** Not one of the answers. */
    NOT_ON_THE_SCALE,
    NO_SUCH_ITEM,
    NOTHING_TO_TAKE_BACK,
    /** These answers are part of what the next session began with. */
    NEXT_SESSION_WAS_HELD
}
