package org.rapport.alliance.instrument;

/** What became of one item. */
public sealed interface Answer {
    /** An answer was picked; {@code value} is the picked option's value. */
    record Given(int value) implements Answer {}

    /** Passed over without a word. */
    record Skipped() implements Answer {}

    /** The client said that they do not want to answer this one. */
    record Declined() implements Answer {}

    /** An answer that was picked. */
    static Answer given(int value) {
        return new Given(value);
    }

    /** An item that was passed over. */
    static Answer skipped() {
        return new Skipped();
    }

    /** An item that was declined. */
    static Answer declined() {
        return new Declined();
    }
}
