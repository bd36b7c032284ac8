package org.rapport.repair.explore;

import java.util.Optional;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;

/** One state of the world: the repair, what the witness remembers, and what time it is. */
record Node(Repair repair, Witness witness, int time) {
    static Node beginning() {
        return new Node(new Unheard(), Witness.blank(), 0);
    }

    boolean isLive() {
        return repair instanceof Live;
    }

    /** The parts of a live repair, or as they stood at its ending. */
    Optional<Live> parts() {
        return switch (repair) {
            case Unheard u -> Optional.empty();
            case Live live -> Optional.of(live);
            case Ended ended -> Optional.of(ended.last());
        };
    }
}
