package org.rapport.web.clinician;

import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.concern.Repairs;
import org.rapport.web.gate.NothingHere;

/** A repair that the clinician who looks leads, told without reading anybody's words. */
final class Owned {
    private static final Repairs REPAIRS = new Repairs();

    private Owned() {}

    /**
     * Live or ended.
     *
     * @throws NothingHere when there is none, or somebody else leads it
     */
    static Repairs.Stream get(Inside inside, UUID repair) {
        return REPAIRS.find(inside, repair)
                .filter(stream -> stream.owner().value().equals(inside.actor().id()))
                .orElseThrow(NothingHere::new);
    }
}
