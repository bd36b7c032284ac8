package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.web.page.Shown;

/**
 * One repair as a quiet story with gates. Template {@code clinician/repair.jte}.
 *
 * @param opened the first concern came on this day
 * @param concerns what it is about
 * @param due until when the next step is expected, where there is such a day
 * @param ended how it ended, once it has
 */
public record RepairPage(
        Desk desk,
        String client,
        String personHref,
        LocalDate opened,
        List<Concern> concerns,
        Optional<LocalDate> due,
        Optional<Ended> ended,
        Story story,
        Beside beside,
        List<Moment> history) {
    public RepairPage {
        concerns = List.copyOf(concerns);
        history = List.copyOf(history);
    }

    /**
     * Something that may be wrong.
     *
     * @param colleague the clinician who raised it, where that was not the reader
     * @param sentence what a criterion saw, in our words; empty where a person raised it
     * @param words what the person who raised it wrote, where the reader may read it
     */
    public record Concern(
            ConcernSource source,
            Optional<String> colleague,
            LocalDate on,
            Optional<String> sentence,
            Optional<Shown> words) {}

    /** The same page, saying what has just been done. */
    RepairPage after(Deed deed) {
        return new RepairPage(
                desk.after(deed.done()), client, personHref, opened, concerns, due, ended, story, beside, history);
    }

    /** How it ended. */
    public record Ended(Ending ending, EndingReason reason, LocalDate on) {}

    /** The eight chapters, in the order they usually come. */
    public record Story(
            OwnChapter own,
            ReflectChapter reflect,
            InviteChapter invite,
            AnswerChapter answer,
            TalkChapter talk,
            AgreeChapter agree,
            FollowUpChapter followUp,
            EndChapter end) {}
}
