package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.repair.word.ConversationKind;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/**
 * Both accounts, and what was done. {@code account} posts {@code account} and {@code then}
 * (share or keep); {@code conversation} posts {@code kind} (a {@link ConversationKind}); {@code change} posts
 * {@code change}.
 *
 * @param unshared why nothing can be shared now, where that is so; an account can still be kept
 * @param mine the clinician's own accounts, newest first
 * @param theirs the client's accounts that the client shares with the reader, newest first
 * @param talked conversations that were recorded
 */
public record TalkChapter(
        Chapter chapter,
        Way account,
        Optional<Said> unshared,
        Drafts drafts,
        List<Mine> mine,
        List<Theirs> theirs,
        Way conversation,
        Way change,
        List<Moment> talked) {
    public TalkChapter {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
        talked = List.copyOf(talked);
    }

    /** What was typed, after a problem. */
    public record Drafts(Shown account, Shown change) {}

    /** One of the clinician's own accounts, or a change they offered. */
    public record Mine(LocalDate on, Shown words, boolean shared, Way share, Way takeBack) {}

    /** One of the client's accounts. */
    public record Theirs(LocalDate on, Shown words) {}
}
