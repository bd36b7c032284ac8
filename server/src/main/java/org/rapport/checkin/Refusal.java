package org.rapport.checkin;

/** Why something about a check-in was not done. Nothing changed. */
public enum Refusal {
    CLIENT_STOPPED("The client has stopped all messages. Only the client can lift this."),
    NO_ADDRESS("There is no address to write to. A code can be handed over instead."),
    ALREADY_ASKED("The client has been asked about this session."),
    FINISHED("This check-in is finished."),
    EXPIRED("The time to answer is over."),
    NOT_ON_THE_SCALE("This is not one of the answers."),
    NO_SUCH_ITEM("There is no such question in this check-in."),
    NOTHING_TO_TAKE_BACK("There are no answers to take back."),
    NEXT_SESSION_WAS_HELD("The next session was held; these answers are part of it now.");

    private final String plain;

    Refusal(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
