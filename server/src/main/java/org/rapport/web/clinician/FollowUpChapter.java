package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.web.page.Shown;

/**
 * Asking later how it is. {@code plan} posts {@code on} (a date); {@code ask} sends the question; {@code record} posts
 * {@code view} (a {@link FollowUpView}) and {@code note}.
 *
 * @param planned the day it is planned for
 * @param suggested the day the form begins with
 * @param note what was typed, after a problem
 * @param theirs what the client said
 * @param mine how the clinician saw it; never the client's answer
 */
public record FollowUpChapter(
        Chapter chapter,
        Optional<LocalDate> planned,
        LocalDate suggested,
        Way plan,
        Way ask,
        Way record,
        Shown note,
        List<Theirs> theirs,
        List<Mine> mine) {
    public FollowUpChapter {
        theirs = List.copyOf(theirs);
        mine = List.copyOf(mine);
    }

    /** The client's own answer. */
    public record Theirs(LocalDate on, FollowUpAnswer answer, Optional<Shown> words) {}

    /** The clinician's own view. */
    public record Mine(LocalDate on, FollowUpView view, Optional<Shown> words) {}
}
