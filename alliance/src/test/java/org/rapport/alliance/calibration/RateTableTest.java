package org.rapport.alliance.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.CalibratedStepDrop;
import org.rapport.alliance.simulation.World;
import org.rapport.alliance.statistics.Proportion;

/** The measured rates are those that are known. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RateTableTest {
    private static final RateTable.Draw DRAW = new RateTable.Draw(4_000, 5);

    @Test
    void the_step_drop_on_the_cohorts_spread_meets_its_closed_form_in_every_cell() {
        CalibratedStepDrop rule = new CalibratedStepDrop(0.10, 12, 1_000);
        RateTable table = RateTable.textbook(List.of(rule), DRAW);
        for (int row = 0; row < table.sessions().size(); row++) {
            double stated = rule.falseAlarm(table.sessions().get(row)).rate().orElseThrow();
            for (Proportion cell : table.cells().get(row)) {
                assertThat(cell.share()).isCloseTo(stated, within(4 * cell.standardError()));
            }
        }
    }

    @Test
    void the_same_seed_measures_the_same() {
        List<org.rapport.alliance.criterion.Criterion> rules = List.of(CalibratedStepDrop.DEFAULT);
        RateTable.Draw few = new RateTable.Draw(200, 6);
        World world = World.Preset.WAI_SR.world();
        assertThat(RateTable.within(world, rules, few)).isEqualTo(RateTable.within(world, rules, few));
    }

    @Test
    void more_rules_together_are_wrong_at_least_as_often() {
        Undisturbed cases = Undisturbed.of(World.Preset.SRS.world(), 2_000, 7);
        CalibratedStepDrop strict = new CalibratedStepDrop(0.05, 12, 6);
        CalibratedStepDrop lax = new CalibratedStepDrop(0.2, 12, 1_000);
        assertThat(cases.falseAlarms(List.of(strict, lax)).hits())
                .isGreaterThanOrEqualTo(cases.falseAlarms(lax).hits())
                .isGreaterThan(cases.falseAlarms(strict).hits());
    }
}
