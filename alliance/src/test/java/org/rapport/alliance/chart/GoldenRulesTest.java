package org.rapport.alliance.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.peers.Golden;

/** The published examples: Western Electric 1–4, Nelson 1–8, and Montgomery's example 6.5. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenRulesTest {
    @ParameterizedTest
    @CsvSource({
        "WER1, WESTERN_ELECTRIC, 1",
        "WER2, WESTERN_ELECTRIC, 2",
        "WER3, WESTERN_ELECTRIC, 3",
        "WER4, WESTERN_ELECTRIC, 4",
        "NEL1, NELSON, 1",
        "NEL2, NELSON, 2",
        "NEL3, NELSON, 3",
        "NEL4, NELSON, 4",
        "NEL5, NELSON, 5",
        "NEL6, NELSON, 6",
        "NEL7, NELSON, 7",
        "NEL8, NELSON, 8",
        "NEL8_one_sided_not_flagged, NELSON, 8"
    })
    void every_rule_fires_where_the_example_says(String vector, RuleSet rules, int rule) {
        Golden golden = Golden.read("spc_golden.json");
        assertThat(firing(rules, rule, golden.first(vector))).containsExactly(golden.second(vector));
        double[] mirrored = DoubleStream.of(golden.first(vector)).map(x -> -x).toArray();
        assertThat(firing(rules, rule, mirrored)).containsExactly(golden.second(vector));
    }

    @Test
    void the_first_twenty_of_montgomery_give_his_limits_and_flag_39_and_40() {
        Golden golden = Golden.read("xmr_golden.json");
        double[] x = golden.numbers("x");
        Limits limits = new Limits(Width.PLAIN);
        limits.read(x, 0, (int) golden.number("baseline"));
        assertThat(limits.center()).isEqualTo(golden.number("cl"));
        assertThat(limits.center() - 3 * limits.sigma()).isCloseTo(golden.number("lcl"), within(1e-6));
        assertThat(limits.center() + 3 * limits.sigma()).isCloseTo(golden.number("ucl"), within(1e-6));
        assertThat(limits.sigma() * Limits.D2).isCloseTo(golden.number("mr_cl"), within(1e-6));
        List<Finding> found = Compare.said(Compare.offered("xmr", Map.of("baseline", "20")), x);
        assertThat(found).extracting(Finding::session).containsExactly(39, 40);
        assertThat(found.getFirst().magnitude()).hasValue(32.5);
    }

    private static double[] firing(RuleSet set, int rule, double[] x) {
        RunRules rules = new RunRules(set, 3);
        rules.clear();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            rules.next(x[i], x[i]);
            if (((rules.forTheWorse() | rules.forTheBetter() | rules.eitherWay()) & 1 << rule) != 0) {
                at.add(i + 1);
            }
        }
        return at.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
