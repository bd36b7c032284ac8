package org.rapport.repair.command;

/** Why a command is refused. A refusal is an ordinary answer and changes nothing; its name is a stable code. */
public enum Refusal {
    NOTHING_YET("There is no repair here yet."),
    HAS_ENDED("This repair has ended."),
    NOT_THIS_CLIENT("Only the client of this relationship can do this."),
    NEEDS_SIGN_IN("A link is not enough for this; the client does it signed in."),
    NOT_THE_OWNER("Only the clinician who owns this repair can do this."),
    NOT_ONE_OF_THE_TWO("Only the client or the owner can do this."),
    NOT_OFFERED_TO_YOU("This repair has not been offered to you."),
    NOT_A_SUPERVISOR("Only a supervisor can do this."),
    NOT_THE_OFFICER("Only the privacy officer can do this."),
    NOT_TIME("No person does this; it happens by itself."),
    MAY_NOT_RAISE("Whoever this is cannot raise a concern here."),
    FINDING_MISSING("A concern from scores names its finding, and no other concern does."),
    OTHER_RELATIONSHIP("This repair belongs to another relationship."),
    CONCERN_ALREADY_HERE("This concern is already part of the repair."),
    ALREADY_TAKEN_UP("The owner has already taken this up."),
    NOT_TAKEN_UP("The owner takes it up before asking the client anything."),
    ALREADY_THE_OWNER("This clinician already owns the repair."),
    ALREADY_OFFERED("It has already been offered to this clinician."),
    NOT_ASKED_FOR_ADVICE("Nobody has asked this supervisor, and nothing is overdue."),
    NOT_THE_WAITING_STEP("This is not what waits now."),
    NOT_YET_DUE("It is not overdue yet."),
    ALREADY_ESCALATED("The supervisor has already been told."),
    CLIENT_STOPPED("The client has stopped all messages. Only the client can lift this."),
    CLIENT_SAID_NO("The client has said no, or not until they say so. Only the client can reopen this."),
    NOT_BEFORE_THAT_DAY("The client asked not to be asked before a later day."),
    ASKED_ONCE_AFTER_LATER("The client said later, and has been asked once since."),
    CLIENT_HAS_CHOSEN("The client has already answered."),
    ENOUGH_MESSAGES("As many messages as may be sent before the client acts have been made."),
    ALREADY_ASKED("An invitation is already on its way."),
    INVITATION_USED("This invitation has been used before."),
    NO_TIME_TO_ANSWER("An invitation ends after now."),
    NO_FOLLOW_UP_PLANNED("There is no follow-up to ask about."),
    NO_SUCH_INVITATION("There is no such invitation."),
    ALREADY_SENT("This invitation has been sent."),
    INVITATION_LAPSED("The time to answer this invitation is over."),
    NOT_YET_LAPSED("The client still has time to answer."),
    ALREADY_WITHDRAWN("The client has already withdrawn."),
    ALREADY_STOPPED("The client has already stopped all messages."),
    NOT_STOPPED("There is no stop to lift."),
    NOTHING_TO_REOPEN("There is nothing to reopen."),
    LIFT_THE_STOP_FIRST("Sharing words is off while the stop stands; the client can lift it."),
    THE_DAY_HAS_PASSED("This day has passed."),
    NOBODY_NAMED("Words are shared with at least one named person."),
    NOT_YOUR_WORDS("These words are somebody else's."),
    WORDS_ARE_ERASED("These words have been erased."),
    NOTHING_TO_TAKE_BACK("These words are not shared."),
    ALREADY_A_PROPOSAL("There is already a proposal; amend it."),
    NO_SUCH_PROPOSAL("There is no such proposal."),
    TEXT_HAS_CHANGED("The text is not the one that was shown."),
    ALREADY_ENDORSED("This side has already endorsed this text."),
    ALREADY_OBJECTED("This side has already objected."),
    NEEDS_CLIENTS_YES("Mended needs the client's own yes."),
    CLIENT_SAYS_OTHERWISE("The client says that it is not better."),
    NO_NO_FROM_CLIENT("The client has not said no."),
    OWN_SIDE_NOT_DONE("The owner's own side is not done yet."),
    NEVER_HANDED_OVER("It was never handed over."),
    REASON_DOES_NOT_FIT("This reason does not fit this ending."),
    NOT_ONLY_FINDINGS("Somebody raised this; the scores alone did not."),
    UNDER_HOLD("Nothing is erased under a hold."),
    ALREADY_HELD("There is a hold already."),
    NOT_HELD("There is no hold.");

    private final String plain;

    Refusal(String plain) {
        this.plain = plain;
    }

    /** The same in plain words. */
    public String plain() {
        return plain;
    }
}
