package org.rapport.repair.word;

import java.time.LocalDate;

/** What a client answers to "may we talk about it?". Opening a link is never one of these; neither is silence. */
public sealed interface Choice {
    /** Talk about it together. */
    record Talk() implements Choice {}

    /** Answer in writing. */
    record Write() implements Choice {}

    /** Talk, with somebody beside the client. */
    record SomeoneWithMe(Companion companion) implements Choice {}

    /** Change something without talking about it. */
    record ChangeWithoutTalking() implements Choice {}

    /** Ask me again, once, not before this day (in the time zone of the practice). */
    record Later(LocalDate notBefore) implements Choice {}

    /** Not now; the client will say when. Until then it is a no to every message. */
    record LaterOnlyIfISay() implements Choice {}

    /** No. */
    record No() implements Choice {}

    /** Somebody else should be the client's clinician. The owner stays the owner until another accepts. */
    record AnotherClinician() implements Choice {}

    /** A formal complaint. The owner stays the owner. */
    record Complaint() implements Choice {}

    /** It is about something else, which becomes a concern of its own with this id. */
    record SomethingElse(ConcernId concern) implements Choice {}

    /** Which of the choices this is, without its details. */
    default ChoiceKind kind() {
        return switch (this) {
            case Talk t -> ChoiceKind.TALK;
            case Write w -> ChoiceKind.WRITE;
            case SomeoneWithMe s -> ChoiceKind.SOMEONE_WITH_ME;
            case ChangeWithoutTalking c -> ChoiceKind.CHANGE_WITHOUT_TALKING;
            case Later l -> ChoiceKind.LATER;
            case LaterOnlyIfISay l -> ChoiceKind.LATER_ONLY_IF_I_SAY;
            case No n -> ChoiceKind.NO;
            case AnotherClinician a -> ChoiceKind.ANOTHER_CLINICIAN;
            case Complaint c -> ChoiceKind.COMPLAINT;
            case SomethingElse s -> ChoiceKind.SOMETHING_ELSE;
        };
    }
}
