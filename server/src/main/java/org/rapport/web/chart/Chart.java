package org.rapport.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawn chart with its words.
 *
 * @param wide SVG for screens with room, 720 × 310 pixels
 * @param compact SVG for narrow screens, 288 × 252 pixels; show one of the two
 * @param headline one sentence that says what the picture shows
 * @param key what each shape in the picture means; never colour alone
 */
public record Chart(String wide, String compact, String headline, List<Key> key, ChartTable table) {
    /**
     * One line of the key.
     *
     * @param shape a small SVG for the eye only, hidden from assistive technology
     */
    public record Key(String shape, String words) {}

    /** Draws a course. The same course and wording give the same bytes. */
    public static Chart of(Course course, ChartWording wording) {
        String headline = Headline.of(course, wording);
        return new Chart(
                new Drawing(course, wording, Size.WIDE).draw(headline),
                new Drawing(course, wording, Size.COMPACT).draw(headline),
                headline,
                keys(course, wording),
                ChartTable.of(course, wording));
    }

    private static List<Key> keys(Course course, ChartWording wording) {
        var keys = new ArrayList<Key>();
        course.shownBand()
                .ifPresent(band -> keys.add(new Key(
                        Shapes.swatch(),
                        wording.of(
                                "key.usual",
                                course.client(),
                                wording.number(band.low()),
                                wording.number(band.high())))));
        course.threshold()
                .ifPresent(line ->
                        keys.add(new Key(Shapes.dash(), line.words() + " (" + wording.number(line.at()) + ")")));
        if (!course.found().isEmpty()) {
            keys.add(new Key(Shapes.inKey(Shapes::found), wording.of("key.found")));
        }
        if (course.visits().stream().anyMatch(Visit.Unanswered.class::isInstance)) {
            keys.add(new Key(Shapes.inKey(Shapes::missing), wording.of("key.missing")));
        }
        int number = 1;
        for (Happening happening : course.happenings()) {
            String words = wording.of("happening." + happening.kind()) + ", " + wording.date(happening.on());
            keys.add(new Key(Shapes.numbered(number++), words));
        }
        return List.copyOf(keys);
    }
}
