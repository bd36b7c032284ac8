package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.web.chart.Band;
import org.rapport.web.chart.Chart;
import org.rapport.web.chart.ChartWording;
import org.rapport.web.chart.Course;
import org.rapport.web.chart.Happening;
import org.rapport.web.chart.Scale;
import org.rapport.web.chart.Sparkline;
import org.rapport.web.chart.Threshold;
import org.rapport.web.chart.Visit;
import org.rapport.web.page.Language;

/** Believable courses for pages to show. */
final class SampleCourse {
    static final int NO_ANSWER = -1;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private SampleCourse() {}

    /** Ordinary weeks, one missing answer, then a sudden loss that was taken up. */
    static Course lower(String client) {
        return course(client, List.of(13, 14, 13, NO_ANSWER, 14, 13, 12, 14, 13, 14, 7, 8), Set.of(11), true);
    }

    static Course usual(String client) {
        return course(client, List.of(11, 12, 11, 13, 12, 12), Set.of(), false);
    }

    static Course short_(String client) {
        return course(client, List.of(12, 13), Set.of(), false);
    }

    static Course ceiling(String client) {
        return course(client, List.of(16, 16, 16, 16, 16), Set.of(), false);
    }

    static Course empty(String client) {
        return course(client, List.of(), Set.of(), false);
    }

    static Course many(String client) {
        var values = new ArrayList<Integer>();
        for (int i = 0; i < 40; i++) {
            values.add(i % 11 == 7 ? NO_ANSWER : 10 + (i * 7 + i / 3) % 5);
        }
        return course(client, values, Set.of(), true);
    }

    static Chart chart(Course course) {
        return Chart.of(course, ChartWording.in(Language.ENGLISH));
    }

    static String spark(Course course) {
        return Sparkline.of(course);
    }

    private static Course course(String client, List<Integer> values, Set<Integer> found, boolean worked) {
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < values.size(); i++) {
            LocalDate on = FIRST.plusWeeks(i);
            visits.add(
                    values.get(i) == NO_ANSWER
                            ? new Visit.Unanswered(i + 1, on, "no answer")
                            : new Visit.Answered(i + 1, on, values.get(i)));
        }
        return new Course(
                client,
                "Check-in",
                new Scale(0, 16),
                visits,
                Optional.of(new Band(11.5, 14.5)),
                Optional.of(new Threshold(9, "Below this line, worth a conversation")),
                worked ? happenings() : List.of(),
                found,
                false);
    }

    private static List<Happening> happenings() {
        return List.of(
                new Happening(11, FIRST.plusWeeks(10).plusDays(2), Happening.Kind.INVITED),
                new Happening(12, FIRST.plusWeeks(11), Happening.Kind.TALKED));
    }
}
