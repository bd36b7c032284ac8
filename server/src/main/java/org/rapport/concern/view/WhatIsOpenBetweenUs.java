package org.rapport.concern.view;

import java.util.List;
import java.util.UUID;
import org.rapport.access.Inside;

/** What a client's own page lists: every matter that is or was open, none of it hidden. */
public final class WhatIsOpenBetweenUs {
    private WhatIsOpenBetweenUs() {}

    /** One matter. */
    public record Matter(UUID repair, UUID relationship, UUID owner, boolean live) {}

    /** The actor's own matters, open ones first, newest first. */
    public static List<Matter> mine(Inside inside) {
        return inside.sql("select id, relationship, owner, live from concern.repair where practice = :practice"
                        + " and client = :me order by live desc, opened_at desc, id")
                .param("practice", inside.practice().value())
                .param("me", inside.actor().id())
                .query((row, i) -> new Matter(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getBoolean(4)))
                .list();
    }
}
