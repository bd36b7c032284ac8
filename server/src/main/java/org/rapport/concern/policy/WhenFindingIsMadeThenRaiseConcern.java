package org.rapport.concern.policy;

import org.rapport.access.Inside;
import org.rapport.concern.RaisingConcern;
import org.rapport.watch.FindingMade;
import org.rapport.watch.WhenFindingMade;

/** A flagged finding is a concern, owned by the clinician of the relationship from this moment on. */
public final class WhenFindingIsMadeThenRaiseConcern implements WhenFindingMade {
    private final RaisingConcern raisingConcern;

    public WhenFindingIsMadeThenRaiseConcern(RaisingConcern raisingConcern) {
        this.raisingConcern = raisingConcern;
    }

    @Override
    public void made(Inside inside, FindingMade event) {
        if (event.finding().isFlagged()) {
            raisingConcern.raise(inside, event.relationship(), event.id());
        }
    }
}
