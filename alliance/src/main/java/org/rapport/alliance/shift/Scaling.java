package org.rapport.alliance.shift;

/** What a search reads in place of the scores. */
public enum Scaling {
    /** z-scores of the course, so that a penalty means the same for every scale. */
    Z,
    /** The scores as they are. */
    RAW,
    /** z-scores, in the arithmetic and with the search of R {@code changepoint} 2.3. */
    CHANGEPOINT;

    /** Makes the scores what is to be read; the standard deviation they had, or 1 where they stay as they are. */
    double apply(Scores scores) {
        return switch (this) {
            case Z -> scores.standardise();
            case CHANGEPOINT -> scores.standardiseAsR();
            case RAW -> 1;
        };
    }
}
