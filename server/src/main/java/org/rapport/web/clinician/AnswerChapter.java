package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.Companion;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/**
 * What the client chose. Silence is never an answer.
 *
 * @param out why nothing is asked here: the client withdrew, or said no before this began
 * @param asked whether an invitation is open now
 * @param stopped whether the client has stopped all messages
 */
public record AnswerChapter(
        Chapter chapter, Optional<Answered> answered, Optional<Said> out, boolean asked, boolean stopped) {
    /**
     * The client's answer.
     *
     * @param companion whom the client wants beside them, where that was the choice
     * @param day the day before which nobody asks again, where that was the choice
     * @param words what the client wrote with it, where the reader may read it
     */
    public record Answered(
            ChoiceKind choice,
            LocalDate on,
            Optional<Companion> companion,
            Optional<LocalDate> day,
            Optional<Shown> words) {}
}
