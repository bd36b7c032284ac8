package org.rapport.demo;

import static org.rapport.demo.Cast.DANA;
import static org.rapport.demo.Cast.RAVI;

import java.util.Locale;
import java.util.Set;
import org.rapport.access.Actor;

/** Fourteen relationships as the scores tell them; what people did about it stands in {@link Deeds}. */
final class Histories {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final Script script;
    private final Telling telling;

    Histories(Script script, Telling telling) {
        this.script = script;
        this.telling = telling;
    }

    /**
     * One relationship.
     *
     * @param sessions how many weekly sessions were held
     * @param last how many days ago the last one was
     * @param level usual answer, 0 to 4
     */
    record Life(String client, Locale language, Actor.Clinician with, int sessions, int last, double level) {
        int daysAgo(int session) {
            return last + 7 * (sessions - session);
        }
    }

    static final Life SAM = new Life("sam", Locale.ENGLISH, DANA, 9, 1, 3.4);
    static final Life ROBIN = new Life("robin", Locale.ENGLISH, DANA, 8, 2, 3.3);
    static final Life KIM = new Life("kim", Locale.ENGLISH, DANA, 12, 0, 3.2);
    static final Life LEE = new Life("lee", Locale.ENGLISH, DANA, 10, 4, 3.1);
    static final Life NOOR = new Life("noor", ARABIC, DANA, 7, 5, 3.5);
    static final Life MAX = new Life("max", Locale.ENGLISH, DANA, 9, 0, 4.9);
    static final Life ANA = new Life("ana", Locale.ENGLISH, DANA, 6, 6, 3.0);
    static final Life OLA = new Life("ola", Locale.GERMAN, DANA, 9, 3, 3.2);
    static final Life DEE = new Life("dee", Locale.ENGLISH, DANA, 10, 4, 2.9);
    static final Life SKY_AND_RIVER = new Life("sky and river", Locale.ENGLISH, DANA, 2, 5, 3);
    static final Life JO = new Life("jo", Locale.ENGLISH, RAVI, 8, 16, 3.3);
    static final Life PAT = new Life("pat", Locale.ENGLISH, RAVI, 9, 4, 3.4);
    static final Life VIC = new Life("vic", Locale.ENGLISH, RAVI, 11, 2, 2.4);
    static final Life UWE = new Life("uwe", Locale.GERMAN, RAVI, 3, 6, 3.1);

    static final Set<Life> ALL =
            Set.of(SAM, ROBIN, KIM, LEE, NOOR, MAX, ANA, OLA, DEE, SKY_AND_RIVER, JO, PAT, VIC, UWE);

    /** Lays the sessions and answers of everybody into the script. */
    void tell() {
        weekly(ROBIN, 8, false);
        weekly(KIM, 7, true);
        weekly(LEE, 8, true);
        weekly(NOOR, 6, true);
        weekly(OLA, 7, true);
        weekly(JO, 8, true);
        weekly(PAT, 8, false);
        for (Life steady : new Life[] {MAX, ANA, VIC, UWE}) {
            weekly(steady, 0, false);
        }
        withGaps();
        openForSam();
        for (int session = 1; session <= SKY_AND_RIVER.sessions; session++) {
            int day = SKY_AND_RIVER.daysAgo(session);
            script.on(day, "17:00", () -> telling.hold(DANA, SKY_AND_RIVER.client, script.moment(day, "16:00")));
        }
    }

    /** Every session asked and answered; in one of them, where above 0, the answers fall. */
    private void weekly(Life life, int fall, boolean saidSo) {
        var course = new Course(Cast.id(life.client).getLeastSignificantBits(), life.level);
        for (int session = 1; session <= life.sessions; session++) {
            int[] usual = course.next();
            boolean falls = session == fall;
            int[] four = falls ? new int[] {1, 2, 1, 0} : usual;
            answered(life, session, four, falls && saidSo);
        }
    }

    private void answered(Life life, int session, int[] four, boolean wrong) {
        int day = life.daysAgo(session);
        script.on(day, "15:00", () -> {
            var asking = telling.ask(life.with, life.client, script.moment(day, "14:00"));
            telling.answer(life.client, asking, four, wrong, "");
        });
    }

    /** Sam's last check-in is still open, for whoever tries the demonstration. */
    private void openForSam() {
        var course = new Course(Cast.id("sam").getLeastSignificantBits(), SAM.level);
        for (int session = 1; session < SAM.sessions; session++) {
            answered(SAM, session, course.next(), false);
        }
        script.on(SAM.last, "15:00", () -> telling.ask(DANA, "sam", script.moment(SAM.last, "14:00")));
    }

    /** Dee answers when she likes: some asked and declined, some never asked, some skipped in part. */
    private void withGaps() {
        var course = new Course(Cast.id("dee").getLeastSignificantBits(), DEE.level);
        for (int session = 1; session <= DEE.sessions; session++) {
            int day = DEE.daysAgo(session);
            int[] four = course.next();
            switch (session) {
                case 3, 8 ->
                    script.on(
                            day,
                            "15:00",
                            () -> telling.decline("dee", telling.ask(DANA, "dee", script.moment(day, "14:00"))));
                case 5 -> script.on(day, "15:00", () -> telling.hold(DANA, "dee", script.moment(day, "14:00")));
                default -> {
                    four[3] = session == 6 ? -1 : four[3];
                    answered(DEE, session, four, false);
                }
            }
        }
    }
}
