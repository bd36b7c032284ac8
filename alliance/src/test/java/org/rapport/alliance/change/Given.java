package org.rapport.alliance.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Cohort;
import org.rapport.alliance.series.Course;
import org.rapport.alliance.series.Ruler;

/** Rules and backgrounds for tests. */
final class Given {
    static final double NO = Double.NaN;
    static final Ruler FORTY = new Ruler(Direction.HIGHER_IS_BETTER, OptionalDouble.of(0), OptionalDouble.of(40), 1);
    /** Differences have a standard deviation of 2. */
    static final Background KNOWN = new Background(FORTY, Optional.of(cohort(1)));

    private Given() {}

    /** Level 34 ± 4, noise √2 · stretch without autocorrelation. */
    static Cohort cohort(double stretch) {
        return new Cohort(
                0, 34 * stretch, 4 * stretch, Math.sqrt(2) * stretch, 0, 0, 0, 0, Double.POSITIVE_INFINITY, "test");
    }

    static Criterion rule(String name, Map<String, String> settings) {
        return ChangeOffers.ALL.stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .orElseThrow()
                .with(settings);
    }

    static List<Finding> said(Criterion rule, Background background, double... scores) {
        List<Finding> said = new ArrayList<>();
        rule.on(background).over(Course.of(scores), said::add);
        return said;
    }

    static List<Finding> said(String name, Map<String, String> settings, double... scores) {
        return said(rule(name, settings), KNOWN, scores);
    }

    static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }
}
