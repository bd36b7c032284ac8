package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import org.rapport.repair.word.ConversationKind;
import org.rapport.web.page.Shown;

/**
 * Both accounts, and what was done. {@code account} posts {@code account} and {@code then}
 * (share or keep); {@code conversation} posts {@code kind} (a {@link ConversationKind}); {@code change} posts
 * {@code change}.
 *
 * @param mine the clinician's own accounts, newest first
 * @param theirs the client's accounts that the client shares with the reader, newest first
 * @param talked conversations that were recorded
 */
public record TalkChapter(
        Chapter chapter,
        Way account,
        Shown draft,
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

    /** One of the clinician's own accounts. */
    public record Mine(LocalDate on, Shown words, boolean shared, Way share, Way takeBack) {}

    /** One of the client's accounts. */
    public record Theirs(LocalDate on, Shown words) {}
}
