package org.rapport.concern.policy;

import org.rapport.access.Inside;
import org.rapport.concern.RaisingConcern;
import org.rapport.concern.UnreadableRepair;
import org.rapport.watch.FindingMade;
import org.rapport.watch.WhenFindingMade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A flagged finding is a concern, owned by the clinician of the relationship from this moment on. */
public final class WhenFindingIsMadeThenRaiseConcern implements WhenFindingMade {
    private static final Logger LOG = LoggerFactory.getLogger(WhenFindingIsMadeThenRaiseConcern.class);

    private final RaisingConcern raisingConcern;

    public WhenFindingIsMadeThenRaiseConcern(RaisingConcern raisingConcern) {
        this.raisingConcern = raisingConcern;
    }

    @Override
    public void made(Inside inside, FindingMade event) {
        if (event.finding().isFlagged()) {
            raise(inside, event);
        }
    }

    /**
     * Where the live repair cannot be told, it is there all the same and waits for its owner: the client's answers are not
     * lost over it, and the finding stands on the owner's page.
     */
    private void raise(Inside inside, FindingMade event) {
        try {
            raisingConcern.raise(inside, event.relationship(), event.id());
        } catch (UnreadableRepair e) {
            LOG.error("finding {} joined nothing: {}", event.id(), e.what());
        }
    }
}
