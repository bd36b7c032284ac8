package org.rapport.cli.read;

/** A piece of the input that ends where a case ends, so that it can be read beside the others. */
public interface Batch {
    /**
     * Hands over its cases one after the other.
     *
     * @param hand the case that is filled again and again
     * @return how many lines it has
     */
    long over(Case hand, Taker taker);
}
