package org.rapport.repair.state;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapport.repair.word.Step;

/**
 * What the owner has done since the repair began, began again or changed hands, as far as deadlines need it.
 *
 * @param since from when deadlines count
 * @param firstStep whether the owner has done anything at all
 * @param reached when the client was invited, spoken with or answered, or when a reason why not was recorded
 * @param ownSideDone whether the owner has worked on their own part: reflected, changed something, asked for advice or
 *     had the conversation
 * @param escalated the steps of which the supervisor has been told
 */
public record Work(
        Instant since,
        boolean firstStep,
        Optional<Instant> reached,
        boolean ownSideDone,
        Set<Step> escalated,
        Advice advice) {
    public Work {
        escalated = Set.copyOf(escalated);
    }

    /** Nothing done yet; every deadline counts from {@code at}. */
    public static Work since(Instant at) {
        return new Work(at, false, Optional.empty(), false, Set.of(), new Advice.NotAsked());
    }

    /** Nothing done yet by the one who has it now, but advice that was asked for is still awaited. */
    public Work begunAgain(Instant at) {
        return new Work(at, false, Optional.empty(), false, Set.of(), advice);
    }

    public Work withFirstStep() {
        return new Work(since, true, reached, ownSideDone, escalated, advice);
    }

    /** Also a first step. */
    public Work withOwnSideDone() {
        return new Work(since, true, reached, true, escalated, advice);
    }

    /** The first time counts. */
    public Work reachedAt(Instant at) {
        return new Work(since, firstStep, reached.or(() -> Optional.of(at)), ownSideDone, escalated, advice);
    }

    public Work escalated(Step step) {
        var more = new HashSet<>(escalated);
        more.add(step);
        return new Work(since, firstStep, reached, ownSideDone, more, advice);
    }

    public Work with(Advice advice) {
        return new Work(since, firstStep, reached, ownSideDone, escalated, advice);
    }
}
