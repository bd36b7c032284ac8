package org.rapport.repair.command;

import org.rapport.repair.word.Actor;
import org.rapport.repair.word.ClinicianId;

/** Taking a repair up, and handing it over. */
public sealed interface OwnershipCommand extends Command {
    /** The owner says: this is mine to work on. */
    record Own(Actor by) implements OwnershipCommand {}

    record OfferHandOver(Actor by, ClinicianId to) implements OwnershipCommand {}

    record AcceptHandOver(Actor by) implements OwnershipCommand {}

    record RefuseHandOver(Actor by) implements OwnershipCommand {}

    @Override
    default Act act() {
        return switch (this) {
            case Own c -> Act.OWN;
            case OfferHandOver c -> Act.OFFER_HAND_OVER;
            case AcceptHandOver c -> Act.ACCEPT_HAND_OVER;
            case RefuseHandOver c -> Act.REFUSE_HAND_OVER;
        };
    }
}
