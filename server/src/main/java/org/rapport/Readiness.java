package org.rapport;

import java.sql.SQLException;
import org.rapport.access.Actor;
import org.rapport.backup.Restoring;
import org.rapport.parts.Parts;
import org.rapport.practice.Practices;
import org.rapport.store.KeyAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What must be so before the first page is served. */
final class Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    private Readiness() {}

    /** A key that cannot be asked is no wrong key: to stop and to decline need none. */
    static void refuseWrongKey(Parts parts) throws CannotStart {
        for (var practice : Practices.all(parts.door())) {
            try {
                boolean fits = parts.door().through(new Actor.Job(practice, "start"), parts.sealing()::fits);
                if (!fits) {
                    throw new CannotStart("This is not the master key under which the words here were sealed."
                            + " Nothing was changed; start with the right one (README, keys).");
                }
            } catch (KeyAway e) {
                LOG.warn("{}: until it can, nothing sealed is shown or taken in", e.getMessage());
            }
        }
    }

    /** Whoever was erased, or said stop, after the backup is not known here until the journal has been replayed. */
    static void refuseHalfRestored(Database database) throws CannotStart {
        try {
            if (new Restoring(database.owner()).underWay()) {
                throw new CannotStart(
                        "A restore into this database was begun and not finished: the journal of erasures and"
                                + " stops was not replayed. Run rapport restore again; until then nothing is served.");
            }
        } catch (SQLException e) {
            throw new CannotStart("The database could not be asked whether it was restored (" + e.getSQLState() + ").");
        }
    }
}
