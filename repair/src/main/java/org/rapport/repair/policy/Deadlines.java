package org.rapport.repair.policy;

/**
 * After how many business days something is overdue; each at least 1.
 *
 * @param own until the owner takes it up
 * @param firstStep until the owner has done anything
 * @param inviteOrSayWhyNot until the client is invited or a reason recorded
 * @param followUp from then on, until somebody says how it is, if no other day is planned
 */
public record Deadlines(int own, int firstStep, int inviteOrSayWhyNot, int followUp) {
    /** 2, 5, 10 and 30 business days. */
    public static final Deadlines USUAL = new Deadlines(2, 5, 10, 30);

    public Deadlines {
        if (own < 1 || firstStep < 1 || inviteOrSayWhyNot < 1 || followUp < 1) {
            throw new IllegalArgumentException("A deadline is at least one business day");
        }
    }
}
