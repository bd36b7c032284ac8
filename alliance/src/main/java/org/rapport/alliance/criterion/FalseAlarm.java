package org.rapport.alliance.criterion;

import java.util.OptionalDouble;

/**
 * How often a rule fires at least once in one relationship in which nothing is wrong.
 *
 * @param rate share of such relationships, 0 to 1; empty where the rule is no test
 * @param sessions scored sessions the rate holds for
 * @param basis the assumptions it rests on
 */
public record FalseAlarm(OptionalDouble rate, Precision precision, int sessions, String basis) {
    /** How the rate is meant. */
    public enum Precision {
        ABOUT,
        AT_MOST,
        /** The rule reads what a person said, or makes no claim; there is no rate. */
        NOT_A_TEST
    }

    /** No rate, because it raises no alarm, or because nobody knows; the basis says which. */
    public static FalseAlarm notATest(int sessions, String basis) {
        return new FalseAlarm(OptionalDouble.empty(), Precision.NOT_A_TEST, sessions, basis);
    }
}
