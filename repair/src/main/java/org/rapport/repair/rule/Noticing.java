package org.rapport.repair.rule;

import java.time.Instant;
import java.util.Optional;
import org.rapport.repair.command.ConcernCommand;
import org.rapport.repair.command.ConcernCommand.RaiseConcern;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.AnswerEvent.Reopened;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.ConcernEvent.NoStillStands;
import org.rapport.repair.event.ConcernEvent.RepairOpened;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.PersonId;

/** A concern begins a repair, joins one, or, from the client, begins an ended one again. */
final class Noticing {
    private Noticing() {}

    static Decision first(RaiseConcern raise, Instant now) {
        var source = source(raise.by());
        if (source.isEmpty() || !isOneOfThem(raise)) {
            return Decision.refused(Refusal.MAY_NOT_RAISE);
        }
        if (findingIsWrong(raise, source.get())) {
            return Decision.refused(Refusal.FINDING_MISSING);
        }
        var bond = raise.bond();
        var opened = new RepairOpened(bond.repair(), bond.relationship(), bond.client(), raise.clinician(), now);
        var raised = raised(raise, source.get(), now);
        // The client's own concern opens the door; nobody else's does.
        return raise.noStands() && source.get() != ConcernSource.CLIENT
                ? Decision.accepted(opened, new NoStillStands(now), raised)
                : Decision.accepted(opened, raised);
    }

    static Decision decide(ConcernCommand command, Situation situation) {
        return switch (command) {
            case RaiseConcern raise -> {
                var refusal = refusal(raise, situation);
                yield refusal.isPresent()
                        ? Decision.refused(refusal.get())
                        : Decision.accepted(raised(raise, source(raise.by()).orElseThrow(), situation.now()));
            }
        };
    }

    static Decision again(RaiseConcern raise, Situation situation) {
        return switch (decide(raise, situation)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted accepted ->
                Decision.accepted(
                        new Reopened(situation.now()), accepted.events().getFirst());
        };
    }

    /** Whether anybody like this may raise a first concern. */
    static boolean mayRaiseFirst(Actor actor) {
        return source(actor).isPresent();
    }

    private static Optional<Refusal> refusal(RaiseConcern raise, Situation situation) {
        var live = situation.live();
        if (!raise.bond().equals(live.bond())) {
            return Optional.of(Refusal.OTHER_RELATIONSHIP);
        }
        if (live.has(raise.concern())) {
            return Optional.of(Refusal.CONCERN_ALREADY_HERE);
        }
        return Sending.when(findingIsWrong(raise, source(raise.by()).orElseThrow()), Refusal.FINDING_MISSING);
    }

    private static boolean isOneOfThem(RaiseConcern raise) {
        return switch (raise.by()) {
            case Actor.Client c -> c.client().equals(raise.bond().client());
            case Actor.Clinician c -> c.clinician().equals(raise.clinician());
            case Actor.Supervisor s -> true;
            case Actor.Time t -> true;
            case Actor.PrivacyOfficer p -> false;
        };
    }

    private static boolean findingIsWrong(RaiseConcern raise, ConcernSource source) {
        return raise.finding().isPresent() != (source == ConcernSource.FINDING);
    }

    private static Optional<ConcernSource> source(Actor actor) {
        return switch (actor) {
            case Actor.Client c -> Optional.of(ConcernSource.CLIENT);
            case Actor.Clinician c -> Optional.of(ConcernSource.CLINICIAN);
            case Actor.Supervisor s -> Optional.of(ConcernSource.SUPERVISOR);
            case Actor.Time t -> Optional.of(ConcernSource.FINDING);
            case Actor.PrivacyOfficer p -> Optional.empty();
        };
    }

    private static ConcernRaised raised(RaiseConcern raise, ConcernSource source, Instant now) {
        var person = switch (raise.by()) {
            case Actor.Client c -> Optional.of(c.client().person());
            case Actor.Clinician c -> Optional.of(c.clinician().person());
            case Actor.Supervisor s -> Optional.of(s.supervisor().person());
            case Actor.PrivacyOfficer p -> Optional.of(p.officer().person());
            case Actor.Time t -> Optional.<PersonId>empty();
        };
        return new ConcernRaised(raise.concern(), source, person, raise.finding(), raise.words(), now);
    }
}
