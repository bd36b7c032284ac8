package org.rapport.alliance.gain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapport.alliance.criterion.Background;
import org.rapport.alliance.instrument.Direction;
import org.rapport.alliance.peers.PeerTable;
import org.rapport.alliance.series.Ruler;

/** The cohort that the R package was run over, and its calls. */
final class Peer {
    static final PeerTable INPUT = PeerTable.read("input.csv");

    /** The package knows no direction: that of the ruler is wrong on purpose. */
    static final Background BACKGROUND = Background.of(Ruler.open(Direction.HIGHER_IS_BETTER));

    private Peer() {}

    /** Sessions {@code first} to 20. */
    static Sheet sheet(int first) {
        List<String> ids = IntStream.range(0, INPUT.rows().size())
                .mapToObj(row -> INPUT.text(row, "id"))
                .toList();
        double[][] rows = new double[ids.size()][21 - first];
        for (int row = 0; row < ids.size(); row++) {
            for (int session = first; session <= 20; session++) {
                rows[row][session - first] = INPUT.number(row, "s" + session);
            }
        }
        return new Sheet(first, ids, List.of(rows));
    }

    /** The rule of a file by its name, such as {@code identify_sl_04_crit12.csv}. */
    static SuddenChange rule(String file) {
        TreeMap<String, String> settings = new TreeMap<>();
        settings.put("compat", "suddengains");
        boolean loss = file.contains("_sl_");
        settings.put("cutoff", loss ? "-7" : "7");
        String call = file.replaceAll("^[a-z]+_s[gl]_|\\.csv$", "");
        settings.putAll(
                switch (call) {
                    case "03_1to2_baseline", "02_1to2_baseline" -> settings("first-interval=1to2");
                    case "04_crit12", "03_crit12" -> settings("crit3=false");
                    case "05_alpha01", "04_alpha01" -> settings("alpha=0.01");
                    case "06_pct50_nocrit3" -> settings("percent=0.5 crit3=false");
                    case "07_crit1_only" -> settings("percent=none crit3=false");
                    case "08_crit3_only" -> settings("cutoff=none percent=none");
                    case "09_crit2_only" -> settings("cutoff=none crit3=false");
                    case "10_crit3_noadjust_2.776", "05_noadjust" -> settings("adjust=false");
                    case "11_crit13" -> settings("percent=none");
                    case "12_crit23" -> settings("cutoff=none");
                    case "13_pct_minus25", "06_pct_minus25" -> settings("percent=-0.25");
                    case "01_default", "02_details", "first", "last", "smallest", "largest" -> settings("");
                    default -> throw new IllegalArgumentException(file);
                });
        return (SuddenChange) GainOffers.ALL.get(loss ? 1 : 0).with(settings);
    }

    private static SortedMap<String, String> settings(String written) {
        TreeMap<String, String> settings = new TreeMap<>();
        for (String one : written.isEmpty() ? new String[0] : written.split(" ")) {
            settings.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        return settings;
    }
}
