package org.rapport.cli.write;

import java.util.OptionalDouble;
import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.read.Case;

/** A finding as one line of CSV; its numbers are JSON in one field. */
record CsvRow(Formulas formulas) implements Row {
    static final String HEADING = "id,criterion,version,session,previous_session,kind,magnitude,numbers,status,"
            + "false_alarm_per_case,explanation\n";

    @Override
    public void write(Bytes into, Case one, Finding finding) {
        into.csv(formulas.written(one)).put(',').csv(finding.criterion().name()).put(',');
        into.csv(finding.criterion().version())
                .put(',')
                .whole(finding.session())
                .put(',');
        if (finding.previousSession().isPresent()) {
            into.whole(finding.previousSession().getAsInt());
        }
        into.put(',').ascii(JsonRow.word(finding.kind())).put(',');
        numberOrNothing(into, finding.magnitude());
        Bytes numbers = new Bytes(64);
        JsonRow.numbers(numbers, finding);
        into.put(',')
                .csv(numbers.toString())
                .put(',')
                .ascii(finding.status().name())
                .put(',');
        numberOrNothing(into, finding.falseAlarm().rate());
        into.put(',').csv(finding.explanation().english()).put('\n');
    }

    private static void numberOrNothing(Bytes into, OptionalDouble number) {
        if (number.isPresent()) {
            into.number(number.getAsDouble());
        }
    }
}
