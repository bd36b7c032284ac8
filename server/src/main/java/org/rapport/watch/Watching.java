package org.rapport.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.alliance.criterion.CalibratedStepDrop;
import org.rapport.alliance.criterion.Confirmation;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.DirectItem;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Preset;
import org.rapport.alliance.series.Series;
import org.rapport.checkin.Askings;
import org.rapport.checkin.CheckInScored;
import org.rapport.checkin.WhatWasAnswered;
import org.rapport.checkin.WhenCheckInScored;
import org.rapport.practice.Relationships;
import org.rapport.practice.SessionsHeld;
import org.rapport.store.Ledger;

/** Runs the criteria over the relationship's series whenever a check-in was scored, in the same transaction. */
public final class Watching implements WhenCheckInScored {
    /** What the ledger calls the program where it looks at answers. */
    public static final String JOB = "watching";

    private final List<WhenFindingMade> downstream;

    public Watching(List<WhenFindingMade> downstream) {
        this.downstream = List.copyOf(downstream);
    }

    @Override
    public void scored(Inside inside, CheckInScored event) {
        Series series = WhatWasAnswered.series(inside, event.relationship()).upTo(session(inside, event));
        var relationship = Relationships.get(inside, event.relationship());
        var made = new ArrayList<FindingMade>();
        for (Criterion criterion : criteria(relationship.plannedSessions())) {
            criterion
                    .examineLatest(series)
                    .flatMap(finding -> kept(inside, event, finding, said(criterion, finding)))
                    .ifPresent(made::add);
        }
        made.forEach(finding -> downstream.forEach(listener -> listener.made(inside, finding)));
        inTheLedger(inside, event.asking(), relationship.client().value(), made);
    }

    private static Optional<FindingMade> kept(Inside inside, CheckInScored event, Finding finding, Confirmation said) {
        UUID id = inside.newId();
        return Findings.keep(inside, new Findings.New(id, event.relationship(), event.asking(), finding, said))
                ? Optional.of(new FindingMade(id, event.relationship(), finding))
                : Optional.empty();
    }

    /** The program looked at the answers by itself, in the client's transaction. */
    private static void inTheLedger(Inside inside, UUID asking, UUID client, List<FindingMade> made) {
        var watching = Ledger.job(inside, JOB);
        watching.write("answers-checked", client, asking, "check-in");
        made.forEach(finding -> watching.write("finding-made", client, finding.id(), "check-in"));
    }

    /** A yes to the direct question is the client's own word for it; of all else nobody has said anything yet. */
    private static Confirmation said(Criterion criterion, Finding finding) {
        return criterion instanceof DirectItem && finding.status() == FindingStatus.FLAGGED
                ? Confirmation.CONFIRMED_BY_CLIENT
                : Confirmation.UNCONFIRMED;
    }

    /** Answers may come late; a rule then speaks about the session that was answered, not about the last one held. */
    private static int session(Inside inside, CheckInScored event) {
        return Askings.find(inside, event.asking())
                .flatMap(asking -> SessionsHeld.find(inside, asking.session()))
                .orElseThrow()
                .number();
    }

    /** The clinic's rules, the step drop spread over as many sessions as are planned. */
    private static List<Criterion> criteria(int planned) {
        return Preset.CLINIC.criteria().stream()
                .map(criterion -> criterion instanceof CalibratedStepDrop step
                        ? new CalibratedStepDrop(
                                step.alpha(), Math.max(2, planned), step.ownDifferences(), step.alike())
                        : criterion)
                .toList();
    }
}
