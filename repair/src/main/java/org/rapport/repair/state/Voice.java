package org.rapport.repair.state;

import java.util.Set;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.Side;

/** Words somebody shared, or no longer shares. */
public sealed interface Voice {
    /** Readable by exactly these persons for exactly this purpose. */
    record Shared(Side side, PersonId author, Set<PersonId> audience, Purpose purpose) implements Voice {
        public Shared {
            audience = Set.copyOf(audience);
        }
    }

    /** Readable by the author only; the author may share them again. */
    record Unshared(Side side, PersonId author) implements Voice {}

    /** Readable by nobody, for ever. */
    record Erased() implements Voice {}
}
