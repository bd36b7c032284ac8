package org.rapport.repair.explore;

import java.util.List;
import java.util.stream.Stream;

/** Every mutant there is. Each must be caught by the law it names. */
final class Mutants {
    private Mutants() {}

    static List<Mutant> all() {
        return Stream.of(OwnerMutants.all(), SendingMutants.all(), WordsMutants.all(), AgreementMutants.all())
                .flatMap(List::stream)
                .toList();
    }
}
