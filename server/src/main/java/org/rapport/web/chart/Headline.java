package org.rapport.web.chart;

import java.util.List;

/** What the chart says, in one sentence that grades nobody. */
final class Headline {
    private Headline() {}

    static String of(Course course, ChartWording wording) {
        List<Visit.Answered> answered = course.answered();
        if (course.visits().isEmpty()) {
            return wording.of("headline.none");
        }
        if (answered.isEmpty()) {
            return wording.of("headline.no-answers", course.client());
        }
        if (course.visits().getLast() instanceof Visit.Unanswered) {
            return wording.of("headline.latest-missing", course.client());
        }
        if (course.shownBand().isEmpty()) {
            return wording.of("headline.not-enough", course.client(), answered.size(), Course.ENOUGH);
        }
        return compared(course, course.shownBand().get(), wording);
    }

    private static String compared(Course course, Band usual, ChartWording wording) {
        List<Visit.Answered> answered = course.answered();
        if (answered.stream().allMatch(visit -> visit.value() == course.scale().highest())) {
            return wording.of("headline.ceiling", course.client());
        }
        double latest = answered.getLast().value();
        if (latest < usual.low()) {
            int row = lowInARow(answered, usual);
            // About one ordinary answer in six lies below the usual range: alone, and with no finding, it says little.
            boolean onlyOnce =
                    row == 1 && !course.found().contains(answered.getLast().session());
            return onlyOnce
                    ? wording.of("headline.once", course.client())
                    : wording.counted("headline.lower", row, course.client());
        }
        return wording.of(latest > usual.high() ? "headline.higher" : "headline.usual", course.client());
    }

    private static int lowInARow(List<Visit.Answered> answered, Band usual) {
        int row = 0;
        for (Visit.Answered visit : answered.reversed()) {
            if (visit.value() >= usual.low()) {
                break;
            }
            row++;
        }
        return row;
    }
}
