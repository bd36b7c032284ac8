package org.rapport.ledger;

/** What a look at a whole ledger comes to. */
public sealed interface Verdict {
    /**
     * Every line fits, and every checkpoint and receipt held against it.
     *
     * @param blanked how many lines are blanked, each accounted for
     */
    record Whole(Frontier tree, long blanked) implements Verdict {}

    /**
     * Something does not fit.
     *
     * @param number of the first entry that does not fit, or that nothing outside vouches for any more
     */
    record Broken(long number, Why why) implements Verdict {}

    /** Why it does not fit. */
    enum Why {
        MISSING("is missing"),
        CHANGED("is not what was recorded"),
        UNACCOUNTED("was blanked, or is there again, without an entry that says so"),
        NODES("is not what the stored tree was built over"),
        HEAD("is not what the head of the ledger was built over"),
        CHECKPOINT("or one after it is not what was signed"),
        CUT("was signed and is gone"),
        UNSIGNED("and what follows is under no checkpoint of this key"),
        RECEIPT("is not what a receipt says");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** Goes on from "entry 17 …". */
        public String words() {
            return words;
        }
    }
}
