package org.rapport.cli.detect;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.rapport.alliance.catalogue.Catalogue;
import org.rapport.alliance.criterion.Offer;

/** The rules by name. */
final class Listing {
    private Listing() {}

    static void print(PrintWriter out) {
        for (Offer offer : Catalogue.all()) {
            String settings = offer.defaults().entrySet().stream()
                    .map(setting -> ":" + setting.getKey() + "=" + setting.getValue())
                    .collect(Collectors.joining());
            out.println(offer.name() + settings);
            out.println("    " + offer.summary());
        }
        out.flush();
    }
}
