package org.rapport.alliance.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.alliance.criterion.Offer;

/** Every rule by name. */
public final class Catalogue {
    private static final List<Offer> ALL = Stream.of(
                    org.rapport.alliance.expectation.WorseThanExpected.OFFERS,
                    org.rapport.alliance.criterion.Offers.ALL,
                    org.rapport.alliance.gain.GainOffers.ALL,
                    org.rapport.alliance.chart.ChartOffers.ALL,
                    org.rapport.alliance.change.ChangeOffers.ALL,
                    org.rapport.alliance.shift.ShiftOffers.ALL)
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    /** All rules, those of one kind together. */
    public static List<Offer> all() {
        return ALL;
    }

    /** The rule of this name, or the one whose findings carry it. */
    public static Optional<Offer> named(String name) {
        return ALL.stream()
                .filter(offer -> offer.name().equals(name) || keyOf(offer).equals(name))
                .findFirst();
    }

    private static String keyOf(Offer offer) {
        return offer.with(Map.of()).statement().key().name();
    }
}
