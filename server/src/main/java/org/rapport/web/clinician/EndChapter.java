package org.rapport.web.clinician;

import java.util.List;
import org.rapport.repair.word.Ending;
import org.rapport.web.page.Said;

/**
 * How it may end. A GET form with {@code ending} (an {@link Ending}) leads to the page that asks for the reason.
 *
 * @param endings those that are possible now
 * @param shut those that are not, each with its reason
 */
public record EndChapter(Chapter chapter, String path, List<Ending> endings, List<Shut> shut) {
    public EndChapter {
        endings = List.copyOf(endings);
        shut = List.copyOf(shut);
    }

    /** An ending that is not possible now. */
    public record Shut(Ending ending, Said why) {}
}
