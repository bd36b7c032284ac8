package org.rapport.watch;

import java.util.List;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Inside;
import org.rapport.practice.Relationships;

/** What the criteria said about a relationship, for the clinician who works in it. */
public final class WhatWasFound {
    private WhatWasFound() {}

    /**
     * First to last; none for anybody but the clinician of the relationship.
     */
    public static List<Findings.Kept> between(Inside inside, UUID relationship) {
        if (!isClinicianOf(inside, relationship)) {
            return List.of();
        }
        return Findings.listOf(inside, relationship);
    }

    static boolean isClinicianOf(Inside inside, UUID relationship) {
        return inside.actor() instanceof Actor.Clinician clinician
                && Relationships.find(inside, relationship)
                        .filter(found -> found.clinician().equals(clinician.person()))
                        .isPresent();
    }
}
