package org.rapport.web.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a chart shows: the course of one relationship on one measure.
 *
 * @param client how the reader calls the client
 * @param measure the name of the measure
 * @param visits in session order, every session number once
 * @param usual the client's usual range; drawn only once three visits have a score
 * @param found the sessions a finding points at
 * @param rightToLeft whether time runs from right to left
 */
public record Course(
        String client,
        String measure,
        Scale scale,
        List<Visit> visits,
        Optional<Band> usual,
        Optional<Threshold> threshold,
        List<Happening> happenings,
        Set<Integer> found,
        boolean rightToLeft) {
    /** Scores needed before anything can be called usual. */
    public static final int ENOUGH = 3;

    public Course {
        visits = List.copyOf(visits);
        happenings = List.copyOf(happenings);
        found = Set.copyOf(found);
        requireOrder(visits);
        requireOnScale(scale, visits);
    }

    /** The visits that have a score, in session order. */
    public List<Visit.Answered> answered() {
        return visits.stream()
                .filter(Visit.Answered.class::isInstance)
                .map(Visit.Answered.class::cast)
                .toList();
    }

    /** The usual range, if there is one and enough scores stand behind it. */
    public Optional<Band> shownBand() {
        return usual.filter(_ -> answered().size() >= ENOUGH);
    }

    private static void requireOrder(List<Visit> visits) {
        for (int i = 1; i < visits.size(); i++) {
            if (visits.get(i).session() <= visits.get(i - 1).session()) {
                throw new IllegalArgumentException("visits come in session order, each once");
            }
        }
    }

    private static void requireOnScale(Scale scale, List<Visit> visits) {
        for (Visit visit : visits) {
            if (visit instanceof Visit.Answered answered && !scale.holds(answered.value())) {
                throw new IllegalArgumentException("a score lies on its scale");
            }
        }
    }
}
