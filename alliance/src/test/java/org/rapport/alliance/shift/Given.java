package org.rapport.alliance.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** Courses and what is known around them. */
final class Given {
    private Given() {}

    static Cohort cohort(double mean, double scale) {
        return new Cohort(0, mean, 5 * scale, 2 * scale, 0.3, scale, 0, 0, 10, "assumed");
    }

    /** A scale from 0 to 60 where higher is better. */
    static Background better() {
        return background(Direction.HIGHER_IS_BETTER, 48, 1);
    }

    static Background background(Direction direction, double mean, double scale) {
        double max = direction == Direction.HIGHER_IS_BETTER ? 60 : 0;
        Ruler ruler = new Ruler(direction, OptionalDouble.of(max - 60), OptionalDouble.of(max), 1);
        return new Background(ruler, Optional.of(cohort(mean, scale)));
    }

    static List<Finding> findings(Criterion rule, Background background, double... scores) {
        List<Finding> findings = new ArrayList<>();
        rule.on(background).over(Course.of(scores), findings::add);
        return findings;
    }

    /** Levels that change now and then, with noise, without a unit, so that nothing is ever equal. */
    static double[] anyScores(Random random) {
        double[] scores = new double[random.nextInt(6, 25)];
        double level = 48 + 3 * random.nextGaussian();
        for (int i = 0; i < scores.length; i++) {
            if (random.nextInt(7) == 0) {
                level += 6 * random.nextGaussian();
            }
            scores[i] = level + 1.5 * random.nextGaussian();
        }
        return scores;
    }
}
