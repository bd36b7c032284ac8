package org.rapport.repair.command;

/** The acts there are: one for each command. */
public enum Act {
    RAISE_CONCERN("raise a concern", true),
    OWN("take it up", false),
    OFFER_HAND_OVER("offer it to another clinician", false),
    ACCEPT_HAND_OVER("accept it from another clinician", false),
    REFUSE_HAND_OVER("refuse to take it over", false),
    REFLECT("reflect in private", false),
    RECORD_CONVERSATION("record a conversation", false),
    PROPOSE_CHANGE_WITHOUT_TALKING("change something on the own side", false),
    RECORD_WHY_NOT("record why the client is not invited", false),
    CONSULT("ask a supervisor", false),
    ADVISE("advise the owner", false),
    ESCALATE("tell the supervisor that it waits", false),
    INVITE("invite the client", false),
    CANCEL_INVITATION("cancel an invitation", false),
    RECORD_SENT("hand a message over", false),
    EXPIRE("let an invitation lapse", false),
    CHOOSE("choose", false),
    WITHDRAW("withdraw", false),
    STOP("stop all messages", true),
    LIFT_STOP("lift the stop", true),
    REOPEN("reopen", true),
    SPEAK("share words", false),
    TAKE_BACK("take words back", true),
    PROPOSE("propose an agreement", false),
    AMEND("amend an agreement", false),
    OBJECT("object to an agreement", false),
    ENDORSE("endorse an agreement", false),
    PLAN_FOLLOW_UP("plan a follow-up", false),
    RECORD_FOLLOW_UP("record a follow-up", false),
    ANSWER_FOLLOW_UP("say how it is now", false),
    SET_ASIDE("set it aside", false),
    END("end it", false),
    HOLD("place a hold", true),
    RELEASE_HOLD("release a hold", true),
    ERASE("erase words", true);

    private final String plain;
    private final boolean evenAfterTheEnding;

    Act(String plain, boolean evenAfterTheEnding) {
        this.plain = plain;
        this.evenAfterTheEnding = evenAfterTheEnding;
    }

    /** The same in plain words, as what somebody may do. */
    public String plain() {
        return plain;
    }

    /** True if it can make sense once the repair has ended. */
    public boolean evenAfterTheEnding() {
        return evenAfterTheEnding;
    }
}
