package org.rapport.concern.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.repair.Repairing;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.event.OwnershipEvent.HandOverOffered;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.word.Side;

/** Who said yes to which text, and when. */
public final class WhatWeAgreed {
    private final Map<Side, Instant> yes = new EnumMap<>(Side.class);
    private final List<Before> agreed = new ArrayList<>();
    private Agreement agreement = new Agreement.NoAgreement();

    private WhatWeAgreed() {}

    /**
     * How it stands.
     *
     * @param before the last text, other than the one on the table, that both had said yes to
     */
    public record Standing(Optional<OnTheTable> onTheTable, Optional<Before> before) {}

    /**
     * The text in question, with the day of each yes to exactly this text.
     *
     * @param digest names these bytes
     */
    public record OnTheTable(
            UUID proposal,
            UUID words,
            String digest,
            Optional<Instant> clientSaidYes,
            Optional<Instant> clinicianSaidYes) {
        public boolean inForce() {
            return clientSaidYes.isPresent() && clinicianSaidYes.isPresent();
        }
    }

    /** A text both had said yes to, since {@code on}. */
    public record Before(UUID words, Instant on) {}

    /** Told from what happened in the repair, first to last. */
    public static Standing told(List<Event> history) {
        var telling = new WhatWeAgreed();
        Repair repair = new Unheard();
        for (Event event : history) {
            repair = after(repair, event);
            telling.then(agreement(repair), event.at());
        }
        return telling.standing();
    }

    /** A client's history does not tell of the offer before a hand-over. */
    private static Repair after(Repair repair, Event event) {
        return event instanceof HandOverAccepted accepted
                ? Repairing.evolve(
                        Repairing.evolve(repair, new HandOverOffered(accepted.from(), accepted.by(), accepted.at())),
                        accepted)
                : Repairing.evolve(repair, event);
    }

    private static Agreement agreement(Repair repair) {
        return switch (repair) {
            case Unheard _ -> new Agreement.NoAgreement();
            case Live live -> live.agreement();
            case Ended ended -> ended.last().agreement();
        };
    }

    private void then(Agreement next, Instant at) {
        if (!next.onTheTable().equals(agreement.onTheTable())) {
            yes.clear();
        }
        for (Side side : Side.values()) {
            if (next.endorsedBy(side)) {
                yes.putIfAbsent(side, at);
            } else {
                yes.remove(side);
            }
        }
        if (next instanceof Agreement.InForce(var text, var _) && !(agreement instanceof Agreement.InForce)) {
            agreed.add(new Before(text.words().value(), at));
        }
        agreement = next;
    }

    private Standing standing() {
        Optional<OnTheTable> now = agreement
                .onTheTable()
                .map(text -> new OnTheTable(
                        text.proposal().value(),
                        text.words().value(),
                        text.digest().hex(),
                        Optional.ofNullable(yes.get(Side.CLIENT)),
                        Optional.ofNullable(yes.get(Side.CLINICIAN))));
        Optional<UUID> words = now.map(OnTheTable::words);
        Optional<Before> before = agreed.reversed().stream()
                .filter(text -> words.filter(text.words()::equals).isEmpty())
                .findFirst();
        return new Standing(now, before);
    }
}
