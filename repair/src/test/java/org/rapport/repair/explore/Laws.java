package org.rapport.repair.explore;

import java.util.List;
import java.util.stream.Stream;

/** Every law of repair that lives in the process. */
final class Laws {
    private Laws() {}

    static List<Law> all() {
        return Stream.of(OwnerLaws.all(), SendingLaws.all(), TrustLaws.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Law> numbered(String number) {
        return all().stream().filter(law -> law.number().equals(number)).toList();
    }
}
