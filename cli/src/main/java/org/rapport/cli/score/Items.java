package org.rapport.cli.score;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapport.alliance.instrument.AnswerOption;
import org.rapport.alliance.instrument.Instrument;
import org.rapport.alliance.instrument.Item;
import org.rapport.alliance.instrument.Scale;
import org.rapport.packs.InstrumentPacks;

/** Instruments and their items, by the names the columns of answers have. */
final class Items {
    private Items() {}

    /** The items of one instrument, or all instruments. */
    static void print(Optional<Instrument> one, PrintWriter out) {
        if (one.isPresent()) {
            scales(one.get()).forEach(out::println);
            one.get().items().stream().map(Items::line).forEach(out::println);
        } else {
            InstrumentPacks.listShipped()
                    .forEach(each ->
                            out.println(each.key().name() + "  " + each.items().size() + " items, "
                                    + each.title().closestTo("en").orElse("")));
        }
        out.flush();
    }

    private static List<String> scales(Instrument one) {
        return one.scales().stream().map(scale -> line(one, scale)).toList();
    }

    private static String line(Instrument one, Scale scale) {
        var range = one.rangeOf(scale);
        return "scale " + scale.code() + " of " + one.key() + ", " + range.min() + " to " + range.max() + ": "
                + String.join(",", scale.items());
    }

    private static String line(Item item) {
        return item.code() + "  "
                + item.options().stream()
                        .map(AnswerOption::value)
                        .map(String::valueOf)
                        .collect(Collectors.joining(","))
                + item.text().closestTo("en").map(text -> "  " + text).orElse("");
    }
}
