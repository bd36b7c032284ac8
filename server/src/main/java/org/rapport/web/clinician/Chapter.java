package org.rapport.web.clinician;

import java.util.List;
import java.util.Optional;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Said;

/**
 * How far one chapter of a repair is.
 *
 * @param so what has been done, in one short line
 */
public record Chapter(Mark mark, Optional<Said> so) {
    /** Where the reader stands in it. */
    public enum Mark {
        /** Done; can be read again. */
        DONE,
        /** What waits now; shown open. */
        NOW,
        /** Can be done at any time. */
        FREE,
        /** Shut for now; says why inside. */
        LATER
    }

    public static Chapter of(Mark mark) {
        return new Chapter(mark, Optional.empty());
    }

    public static Chapter of(Mark mark, String key, Object... gaps) {
        return new Chapter(mark, Optional.of(Said.of(key, gaps)));
    }

    /** Open while it is its time, and when something in it could not go on. */
    public boolean open(String name, List<Problem> problems) {
        return mark == Mark.NOW || problems.stream().anyMatch(problem -> Deed.concerns(name, problem.field()));
    }
}
