package org.rapport.alliance.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Measured;
import org.rapport.alliance.criterion.Offer;
import org.rapport.alliance.criterion.Statement;

/** Writes the table of measured rates that is shipped and that {@link Measured} reads. */
public final class FalseAlarmTable {
    private FalseAlarmTable() {}

    /** The table of these rules with their usual settings, as a properties file. */
    public static String of(List<Offer> offers, RateTable.Draw draw) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Share of cases with any flag though nothing is wrong, measured. Not to be edited by hand; written by");
        lines.add("# rapport calibrate --table --cases " + draw.cases() + " --seed " + draw.seed());
        lines.add("# Rows: scored sessions. Columns: carried over from session to session "
                + RateTable.CARRIED_OVER.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".");
        offers.forEach(offer -> lines.addAll(rows(offer, draw)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> rows(Offer offer, RateTable.Draw draw) {
        Criterion criterion = offer.with(Map.of());
        Statement statement = criterion.statement();
        RateTable table = RateTable.textbook(List.of(criterion), draw);
        List<String> lines = new ArrayList<>();
        lines.add("# " + offer.name() + " " + statement.parameters());
        for (int row = 0; row < table.sessions().size(); row++) {
            String rates = table.cells().get(row).stream()
                    .map(cell -> String.format(Locale.ROOT, "%.4f", cell.share()))
                    .collect(Collectors.joining(" "));
            lines.add(Measured.key(statement) + "." + table.sessions().get(row) + "=" + rates);
        }
        return lines;
    }
}
