package org.rapport.alliance.gain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.alliance.peers.PeerTable;

/** Every cell that identify_sg and identify_sl of the R package printed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdentifyContractTest {
    @ParameterizedTest
    @CsvSource({
        "sg_01_default",
        "sg_02_details",
        "sg_03_1to2_baseline",
        "sg_04_crit12",
        "sg_05_alpha01",
        "sg_06_pct50_nocrit3",
        "sg_07_crit1_only",
        "sg_08_crit3_only",
        "sg_09_crit2_only",
        "sg_10_crit3_noadjust_2.776",
        "sg_11_crit13",
        "sg_12_crit23",
        "sl_01_default",
        "sl_02_details",
        "sl_03_1to2_baseline",
        "sl_04_crit12",
        "sl_05_alpha01",
        "sl_06_pct50_nocrit3",
        "sl_07_crit1_only",
        "sl_08_crit3_only",
        "sl_09_crit2_only",
        "sl_10_crit3_noadjust_2.776",
        "sl_11_crit13",
        "sl_12_crit23",
        "sl_13_pct_minus25",
    })
    void every_interval_is_what_the_package_says(String call) {
        PeerTable file = PeerTable.read("suddengains/identify_" + call + ".csv");
        Sheet sheet = Peer.sheet(call.contains("1to2") ? 0 : 1);
        IntervalTable table = IntervalTable.of(Peer.rule("identify_" + call), Peer.BACKGROUND, sheet);
        boolean details = !call.contains("01_default");
        int cells = 0;
        for (int row = 0; row < file.rows().size(); row++) {
            List<SessionInterval> intervals = table.rows().get(row);
            for (SessionInterval interval : intervals) {
                String place = call.substring(0, 3);
                String to = interval.session() + "to" + (interval.session() + 1);
                assertThat(interval.all())
                        .as("case %s, %s", interval.id(), to)
                        .isEqualTo(met(file.text(row, place + to)));
                if (details) {
                    assertThat(interval.first()).isEqualTo(met(file.text(row, place + "crit1_" + to)));
                    assertThat(interval.second()).isEqualTo(met(file.text(row, place + "crit2_" + to)));
                    assertThat(interval.third()).isEqualTo(met(file.text(row, place + "crit3_" + to)));
                }
                cells += details ? 4 : 1;
            }
        }
        long columns = file.names().stream()
                .filter(name -> name.startsWith("s") && name.contains("to"))
                .count();
        assertThat(cells).isEqualTo(300 * (int) columns).isGreaterThanOrEqualTo(5_100);
    }

    private static Met met(String cell) {
        return switch (cell) {
            case "1", "TRUE" -> Met.YES;
            case "0", "FALSE" -> Met.NO;
            case "NA" -> Met.UNKNOWN;
            default -> throw new IllegalArgumentException(cell);
        };
    }
}
