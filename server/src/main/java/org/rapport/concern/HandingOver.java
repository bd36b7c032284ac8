package org.rapport.concern;

import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.PersonId;
import org.rapport.practice.People;
import org.rapport.practice.Role;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.OwnershipCommand.OfferHandOver;
import org.rapport.repair.command.OwnershipCommand.RefuseHandOver;
import org.rapport.store.CommandId;

/** Ownership moves only when another clinician accepts it. */
public final class HandingOver {
    private final Acting acting;
    private final People people;

    public HandingOver(Acting acting, People people) {
        this.acting = acting;
        this.people = people;
    }

    /** Offers it to another clinician of the practice; until they accept, nothing changes. */
    public Outcome offer(Actor.Clinician actor, CommandId id, UUID repair, PersonId to) {
        return acting.once(
                actor,
                id,
                inside -> people.findColleague(inside, to)
                        .filter(colleague -> colleague.role() == Role.CLINICIAN)
                        .map(_ -> acting.actInside(
                                inside,
                                repair,
                                (in, _) -> Intent.of(new OfferHandOver(Who.acts(actor), Who.clinician(to)))))
                        .orElseGet(Outcome.NotFound::new));
    }

    public Outcome accept(Actor.Clinician actor, CommandId id, UUID repair) {
        return acting.act(actor, id, repair, (inside, _) -> Intent.of(new AcceptHandOver(Who.acts(actor))));
    }

    public Outcome refuse(Actor.Clinician actor, CommandId id, UUID repair) {
        return acting.act(actor, id, repair, (inside, _) -> Intent.of(new RefuseHandOver(Who.acts(actor))));
    }
}
