package org.rapport.alliance.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.criterion.CriterionKey;
import org.rapport.alliance.criterion.Draft;
import org.rapport.alliance.criterion.FalseAlarm;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingKind;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.series.Ruler;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlarmTest {
    private static final Ruler BETTER = Ruler.open(Direction.HIGHER_IS_BETTER);
    private static final Ruler WORSE = Ruler.open(Direction.HIGHER_IS_WORSE);

    @Test
    void flags_for_the_worse_are_alarms() {
        assertThat(Alarm.isOne(flag(FindingKind.RUPTURE), BETTER)).isTrue();
        assertThat(Alarm.isOne(flag(FindingKind.LOSS), BETTER)).isTrue();
        assertThat(Alarm.isOne(flag(FindingKind.LOW), BETTER)).isTrue();
    }

    @Test
    void flags_for_the_better_and_what_is_no_flag_are_none() {
        assertThat(Alarm.isOne(flag(FindingKind.REPAIR), BETTER)).isFalse();
        assertThat(Alarm.isOne(flag(FindingKind.GAIN), BETTER)).isFalse();
        assertThat(Alarm.isOne(flag(FindingKind.CEILING), BETTER)).isFalse();
        Draft clear = new Draft(new CriterionKey("rule", "1"), FindingKind.RUPTURE, 3);
        assertThat(Alarm.isOne(said(clear, FindingStatus.CLEAR), BETTER)).isFalse();
    }

    @Test
    void a_shift_is_one_when_it_leads_to_the_bad_end() {
        assertThat(Alarm.isOne(shift(40, 30), BETTER)).isTrue();
        assertThat(Alarm.isOne(shift(30, 40), BETTER)).isFalse();
        assertThat(Alarm.isOne(shift(30, 40), WORSE)).isTrue();
        assertThat(Alarm.isOne(shift(40, 30), WORSE)).isFalse();
        assertThat(Alarm.isOne(flag(FindingKind.SHIFT), WORSE)).isTrue();
    }

    private static Finding shift(double before, double after) {
        return said(
                new Draft(new CriterionKey("rule", "1"), FindingKind.SHIFT, 3)
                        .number("preMean", before)
                        .number("postMean", after),
                FindingStatus.FLAGGED);
    }

    private static Finding flag(FindingKind kind) {
        return said(new Draft(new CriterionKey("rule", "1"), kind, 3), FindingStatus.FLAGGED);
    }

    private static Finding said(Draft draft, FindingStatus status) {
        return draft.says(
                status,
                "rule.case",
                "x",
                new FalseAlarm(OptionalDouble.empty(), FalseAlarm.Precision.NOT_A_TEST, 1, ""));
    }
}
