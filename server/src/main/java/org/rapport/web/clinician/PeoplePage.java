package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.repair.word.Step;

/**
 * Everyone the clinician works with, by name. Nobody is ranked. Template {@code clinician/people.jte}.
 *
 * @param people in order of their names
 */
public record PeoplePage(Desk desk, List<Person> people) {
    public PeoplePage {
        people = List.copyOf(people);
    }

    /**
     * One relationship.
     *
     * @param answered the day of the latest answer
     * @param sparkline SVG from {@code Sparkline.of}
     * @param sentence the headline of the chart
     * @param repair the open concern, if there is one
     * @param stopped whether the client has stopped all messages
     */
    public record Person(
            String client,
            String href,
            Optional<LocalDate> answered,
            String sparkline,
            String sentence,
            Optional<Open> repair,
            boolean stopped) {}

    /** An open concern and what waits in it. */
    public record Open(String href, Step step) {}
}
