package org.rapport.watch;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.access.Actor;
import org.rapport.access.Inside;
import org.rapport.checkin.Asking;
import org.rapport.checkin.Askings;
import org.rapport.practice.Relationships;

/** What the criteria said about a relationship, for the clinician who works in it. */
public final class WhatWasFound {
    private WhatWasFound() {}

    /**
     * First to last, without what rested on answers the client took back. None for anybody but the clinician of the
     * relationship.
     */
    public static List<Findings.Kept> between(Inside inside, UUID relationship) {
        if (!isClinicianOf(inside, relationship)) {
            return List.of();
        }
        Set<UUID> takenBack = Askings.listOf(inside, relationship).stream()
                .filter(asking -> asking.state() == Asking.State.TAKEN_BACK)
                .map(Asking::id)
                .collect(Collectors.toSet());
        return Findings.listOf(inside, relationship).stream()
                .filter(finding -> !takenBack.contains(finding.asking()))
                .toList();
    }

    static boolean isClinicianOf(Inside inside, UUID relationship) {
        return inside.actor() instanceof Actor.Clinician clinician
                && Relationships.find(inside, relationship)
                        .filter(found -> found.clinician().equals(clinician.person()))
                        .isPresent();
    }
}
