package org.rapport.alliance.criterion;

import java.util.function.Consumer;
import org.rapport.alliance.series.Course;

/**
 * One rule made ready for one background, with its own scratch space; to be used by one thread, for one case after the
 * other.
 *
 * <p>Hands over what a reader of results wants to see: every {@code FLAGGED} finding in the order of
 * {@link Finding#session()}, or, where the rule could test nothing in this case, exactly one finding that says why
 * ({@code NOT_ENOUGH}, {@code UNTESTABLE_CEILING}); nothing when it tested and found nothing. No memory is taken for a
 * score, only for a finding.
 */
@FunctionalInterface
public interface Examination {
    /** Runs over one case. The course is not kept. */
    void over(Course course, Consumer<? super Finding> found);
}
