package org.rapport.cli.read;

/** Takes what a batch holds, in the order of the file. */
public interface Taker {
    /** A case that can be trusted; it is gone after the call. */
    void take(Case one);

    /**
     * Something is wrong.
     *
     * @return whether to go on reading
     */
    boolean trouble(Trouble trouble);

    /** A case that is not handed over because of trouble in it; its scores are not to be looked at. */
    void leftOut(Case one);
}
