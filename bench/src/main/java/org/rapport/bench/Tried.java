package org.rapport.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.alliance.catalogue.Catalogue;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.instrument.Direction;

/** The rules that are measured, written as on the command line. */
final class Tried {
    private Tried() {}

    /** Every rule by name, and sudden gains once more as the R package finds them. */
    static List<String> rules() {
        return Stream.concat(
                        Catalogue.all().stream().map(Offer::name),
                        Stream.of("sudden-gain:compat=suddengains", "pelt-mean:compat=changepoint"))
                .toList();
    }

    /** The rule that is written so. */
    static Criterion rule(String written) {
        String[] parts = written.split(":", -1);
        Map<String, String> settings = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return Catalogue.named(parts[0]).orElseThrow().with(settings);
    }

    /** Which end of the scale is the good one for this rule: rules of sudden change are about symptoms. */
    static Direction direction(String written) {
        return written.startsWith("sudden-") ? Direction.HIGHER_IS_WORSE : Direction.HIGHER_IS_BETTER;
    }

    /** Takes findings and only counts them. */
    static final class Counted implements Consumer<Finding> {
        private long findings;
        private long flagged;

        @Override
        public void accept(Finding finding) {
            findings++;
            flagged += finding.isFlagged() ? 1 : 0;
        }

        long flagged() {
            return flagged;
        }

        long findings() {
            return findings;
        }
    }
}
