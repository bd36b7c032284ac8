package org.rapport.ledger;

import java.util.UUID;

/** One line of a ledger as it is kept: what it says, or where that was blanked, only its leaf in the tree. */
public sealed interface Line {
    /** From 1, without gaps. */
    long number();

    /** The leaf as it was kept when the line was written. */
    Hash leaf();

    /** A line that says what happened. */
    record Told(Entry entry, UUID salt, Hash leaf) implements Line {
        @Override
        public long number() {
            return entry.seq();
        }
    }

    /**
     * A line whose entry and salt were destroyed because its client was erased. The tree still holds.
     *
     * @param by number of the entry that says so, after this one; 0 where what is kept is neither an entry nor blank
     */
    record Blanked(long number, Hash leaf, long by) implements Line {}
}
