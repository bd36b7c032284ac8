package org.rapport.alliance.expectation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/**
 * A ruler read off the scores themselves, for what nobody said about it.
 *
 * <p>The unit is the coarsest of whole points, halves, quarters, tenths, twelfths, twentieths and hundredths that all
 * scores keep to. The best end, where it is not known, is taken to be the best score seen if scores pile up there: at
 * least one in fifty, and more than at the next score towards the middle.
 *
 * @param ruler what was found and what was given
 * @param bestEndAssumed whether the best end was read off the scores
 */
public record RulerFound(Ruler ruler, boolean bestEndAssumed) {
    private static final int[] PARTS = {1, 2, 4, 10, 12, 20, 100};
    private static final double NEAR = 0.01;
    private static final double PILE = 0.02;

    /** From these cases, with what is known of the scale. */
    public static RulerFound in(List<Course> cases, Direction direction, OptionalDouble min, OptionalDouble max) {
        TreeMap<Double, Integer> counts = new TreeMap<>();
        for (Course each : cases) {
            for (int i = 0; i < each.size(); i++) {
                if (each.has(i)) {
                    counts.merge(each.score(i), 1, Integer::sum);
                }
            }
        }
        double unit = unit(counts);
        boolean up = direction == Direction.HIGHER_IS_BETTER;
        OptionalDouble best = up ? max : min;
        if (best.isPresent() || !pilesUp(up ? counts : new TreeMap<>(counts.descendingMap()))) {
            return new RulerFound(new Ruler(direction, min, max, unit), false);
        }
        OptionalDouble seen = OptionalDouble.of(up ? counts.lastKey() : counts.firstKey());
        return new RulerFound(new Ruler(direction, up ? min : seen, up ? seen : max, unit), true);
    }

    private static double unit(TreeMap<Double, Integer> counts) {
        for (int parts : PARTS) {
            if (counts.keySet().stream().allMatch(score -> keepsTo(score, parts))) {
                return 1.0 / parts;
            }
        }
        return 0;
    }

    private static boolean keepsTo(double score, int parts) {
        return Math.abs(score * parts - Math.rint(score * parts)) < NEAR;
    }

    private static boolean pilesUp(TreeMap<Double, Integer> worstToBest) {
        if (worstToBest.size() < 3) {
            return false;
        }
        long all = worstToBest.values().stream().mapToLong(Integer::longValue).sum();
        int there = worstToBest.lastEntry().getValue();
        int next = worstToBest.headMap(worstToBest.lastKey(), false).lastEntry().getValue();
        return there >= PILE * all && there > next;
    }
}
