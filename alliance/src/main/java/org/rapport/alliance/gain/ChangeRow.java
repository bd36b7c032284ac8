package org.rapport.alliance.gain;

/**
 * One sudden gain or loss: a row of what R's {@code create_bysg} gives. Scores are NaN where they are missing.
 *
 * @param id of the case
 * @param session n, the session before the change
 * @param inPerson how many changes this person has
 * @param score2n score of session n − 2, in points
 * @param score1n score of session n − 1
 * @param scoreN score of session n
 * @param scoreN1 score of session n + 1
 * @param scoreN2 score of session n + 2
 * @param scoreN3 score of session n + 3
 * @param magnitude size in points, positive in the direction looked for; in the package scoreN − scoreN1
 * @param txChange change over the whole treatment, counted the same way; NaN where its first or last score is missing
 * @param changeProportion magnitude / txChange; NaN where there was no change
 * @param reversalValue the score half way back
 * @param reversal whether a later score is half way back or more
 */
public record ChangeRow(
        String id,
        int session,
        int inPerson,
        double score2n,
        double score1n,
        double scoreN,
        double scoreN1,
        double scoreN2,
        double scoreN3,
        double magnitude,
        double txChange,
        double changeProportion,
        double reversalValue,
        boolean reversal) {

    /** The name the package gives it, for a loss too. */
    public String idSg() {
        return id + "_sg_" + session;
    }
}
