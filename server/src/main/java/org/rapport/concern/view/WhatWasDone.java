package org.rapport.concern.view;

import java.util.List;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.concern.Repairs;
import org.rapport.repair.event.Event;

/** What was done about concerns in one relationship, whatever became of them; never words. */
public final class WhatWasDone {
    private static final Repairs REPAIRS = new Repairs();

    private WhatWasDone() {}

    /** Everything that happened in the repairs of a relationship that the actor owns, first to last. */
    public static List<Event> between(Inside inside, UUID relationship) {
        return inside
                .sql("select id from concern.repair where practice = :practice and relationship = :relationship"
                        + " and owner = :me order by opened_at, id")
                .param("practice", inside.practice().value())
                .param("relationship", relationship)
                .param("me", inside.actor().id())
                .query((row, i) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .flatMap(repair -> REPAIRS.readable(inside, repair).stream())
                .flatMap(List::stream)
                .toList();
    }
}
