package org.rapport.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The chart as a table: for readers who cannot or do not want to see the picture.
 *
 * @param headers one word for each column
 * @param rows newest visit last; the first cell of each row names the row
 */
public record ChartTable(String caption, List<String> headers, List<List<String>> rows) {
    static ChartTable of(Course course, ChartWording wording) {
        var headers = List.of(
                wording.of("table.session"),
                wording.of("table.date"),
                wording.of("table.answer"),
                wording.of("table.what"));
        var rows = course.visits().stream()
                .map(visit -> row(course, visit, wording))
                .toList();
        var scale = course.scale();
        var caption = wording.of(
                "table.caption",
                course.measure(),
                course.client(),
                wording.number(scale.lowest()),
                wording.number(scale.highest()));
        return new ChartTable(caption, headers, rows);
    }

    private static List<String> row(Course course, Visit visit, ChartWording wording) {
        String answer = switch (visit) {
            case Visit.Answered answered -> wording.number(answered.value());
            case Visit.Unanswered unanswered -> unanswered.why();
        };
        return List.of("" + visit.session(), wording.date(visit.on()), answer, remarks(course, visit, wording));
    }

    private static String remarks(Course course, Visit visit, ChartWording wording) {
        var remarks = new ArrayList<String>();
        if (course.found().contains(visit.session())) {
            remarks.add(wording.of("key.found"));
        }
        course.happenings().stream()
                .filter(happening -> happening.session() == visit.session())
                .map(happening -> wording.of("happening." + happening.kind()))
                .forEach(remarks::add);
        return String.join(", ", remarks);
    }
}
