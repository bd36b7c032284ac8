package org.rapport.alliance.change;

/**
 * Reliable change together with a cut-off between people who need help and people who do not. Jacobson &amp; Truax 1991,
 * J Consult Clin Psychol 59:12–19, doi 10.1037/0022-006X.59.1.12. In points of the scale; which end is the good one
 * follows from the two means.
 *
 * @param clinical people who need help
 * @param functional people who do not
 */
public record ClinicalSignificance(Group clinical, Group functional, Cutoff kind) {
    /** Where the line is drawn. */
    public enum Cutoff {
        /** Two standard deviations of the clinical group from its mean, towards the functional one. */
        A,
        /** Two standard deviations of the functional group from its mean, towards the clinical one. */
        B,
        /** Where a score is equally likely in both, for normal scores: the means weighted by the other's spread. */
        C
    }

    public ClinicalSignificance {
        if (clinical.mean() == functional.mean()) {
            throw new IllegalArgumentException("two groups with the same mean have no line between them");
        }
    }

    /** The line. */
    public double cutoff() {
        return switch (kind) {
            case A -> clinical.mean() + sign() * 2 * clinical.sd();
            case B -> functional.mean() - sign() * 2 * functional.sd();
            case C ->
                (clinical.sd() * functional.mean() + functional.sd() * clinical.mean())
                        / (clinical.sd() + functional.sd());
        };
    }

    /** What became of a person; a change is reliable strictly beyond the critical index of its form. */
    public Outcome outcome(ReliableChange change, double before, double after) {
        double index = sign() * change.index(before, after);
        if (index > change.form().critical()) {
            return needsHelp(before) && isWell(after) ? Outcome.RECOVERED : Outcome.IMPROVED;
        }
        if (index < -change.form().critical()) {
            return isWell(before) && needsHelp(after) ? Outcome.HARMED : Outcome.DETERIORATED;
        }
        return Outcome.UNCHANGED;
    }

    private boolean needsHelp(double score) {
        return sign() * score < sign() * cutoff();
    }

    private boolean isWell(double score) {
        return sign() * score > sign() * cutoff();
    }

    private int sign() {
        return functional.mean() > clinical.mean() ? 1 : -1;
    }
}
