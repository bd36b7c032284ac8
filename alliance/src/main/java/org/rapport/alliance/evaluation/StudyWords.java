package org.rapport.alliance.evaluation;

import java.util.Locale;

/** What the page of a study says beside its numbers. */
final class StudyWords {
    static final String WORD = """
            Share of undisturbed cases with an alarm, with the settings the rule is offered with, over finished cases of
            whatever length. Nothing was set in these worlds; the rule only knows what was found in 400 other cases.
            """;

    static final String CLOSING = """
            ## What this is not

            The cases are made up. The worlds follow what is published about alliance scores where it is published, and
            guesses where it is not; no public set of session-by-session scores with marked ruptures is known. Read this
            as a comparison of rules, not as a forecast for a clinic: a rule that finds half of the made-up ruptures
            does not find half of the real ones, many of which never reach a questionnaire.

            - A rupture counts as found on the day when the alarm comes in the session it began in, even where that
              session has no score; then no rule can find it on the day.
            - A rule that spreads a rate over planned sessions is told what is usually planned in that world, never how
              long a case will be.
            - Rules that need later sessions to speak cannot find anything on the day. That is how they were made.
            - Where scores come in steps, a rule's rate jumps past the wanted one. Then a fixed share of the cases is
              given the next laxer setting, as if by a coin, so that coarse scales cost no rule anything.
            - A rule that cannot be set to the wanted rate stands with the nearest rate it can be set to. It counts as a
              rival only where that rate is not higher.
            - False alarms are counted in cases without a rupture. An alarm before a rupture begins is not right either.
            """;

    private StudyWords() {}

    static String opening(Study study, int worlds) {
        return String.format(
                Locale.ROOT, """
                # Which rule finds ruptures, at the same false-alarm rate?

                Written by `rapport compare --alpha %s --cases %d --seed %d`; do not edit by hand.

                Every rule is set, in each of %d made-up worlds separately, so that it raises an alarm in %.0f of 100 cases in
                which nothing is wrong. That is generous to rules that do not state a rate: with real cases nobody could
                set them so. Then each is judged on %d other cases of the same world, some with a rupture. Rules that need
                to know what is usual are told what was found in other cases of that world, ruptures included, never the
                truth. In brackets: 95 %% intervals. All numbers: [results.csv](results.csv).
                """, study.rate(), study.cases(), study.seed(), worlds, 100 * study.rate(), study.cases());
    }
}
