package org.rapport.web.clinician;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.alliance.criterion.Confirmation;
import org.rapport.web.chart.Chart;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;

/**
 * One relationship, the picture first. Template {@code clinician/person.jte}.
 *
 * @param client what the client wants to be called
 * @param findings what the criteria found, newest first; an empty list says that nothing was found, not that all is well
 * @param latest the answers of the latest check-in
 * @param repair where the open concern is
 * @param doing what the clinician can do here
 * @param stopped whether the client has stopped all messages
 * @param history newest first
 */
public record PersonPage(
        Desk desk,
        String client,
        Chart chart,
        List<Finding> findings,
        Optional<CheckIn> latest,
        Optional<String> repair,
        Doing doing,
        boolean stopped,
        List<Moment> history) {
    public PersonPage {
        findings = List.copyOf(findings);
        history = List.copyOf(history);
    }

    /**
     * What can be done on this page.
     *
     * @param recordVisit posts {@code on} (a date) and {@code ask} (yes or no: send a check-in)
     * @param talked "we talked about it today": records it on the open repair, or raises a concern with it
     * @param raise posts {@code words}
     * @param card gives out a reading card
     * @param draft the words of a concern that could not be raised
     */
    public record Doing(Way recordVisit, Way talked, Way raise, Way card, LocalDate today, Shown draft) {}

    /**
     * What a criterion found, with everything needed to doubt it.
     *
     * @param sentence what it saw, in words
     * @param rule its name and what it says
     * @param numbers what it stands on
     * @param source where the rule comes from
     * @param falseAlarm how often it is wrong
     * @param cannotSay what must not be read into it
     * @param talked marks it as talked about on the spot
     * @param repair where it is being looked after
     * @param marking what people make of it
     */
    public record Finding(
            String sentence,
            LocalDate on,
            String rule,
            List<Figure> numbers,
            String source,
            String falseAlarm,
            String cannotSay,
            Way talked,
            Optional<String> repair,
            Marking marking) {
        public Finding {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * What people make of a finding.
     *
     * @param said what stands now
     * @param marks what the clinician can say instead; empty where it is not theirs to say
     */
    public record Marking(Said said, List<Mark> marks) {
        public Marking {
            marks = List.copyOf(marks);
        }
    }

    /** One thing to say about a finding, with a button of its own. */
    public record Mark(Confirmation confirmation, Act act) {}

    /** One number a finding stands on. */
    public record Figure(String name, String value) {}

    /** The latest check-in, item by item. */
    public record CheckIn(LocalDate on, List<Answer> answers, Optional<Shown> words) {
        public CheckIn {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One item and its answer.
     *
     * @param answer the label of the answer; empty where the client would rather not say
     */
    public record Answer(String item, Optional<String> answer) {}
}
