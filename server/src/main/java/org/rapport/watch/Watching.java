package org.rapport.watch;

import java.util.List;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.alliance.criterion.CalibratedStepDrop;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.Preset;
import org.rapport.alliance.series.Series;
import org.rapport.checkin.Askings;
import org.rapport.checkin.CheckInScored;
import org.rapport.checkin.WhatWasAnswered;
import org.rapport.checkin.WhenCheckInScored;
import org.rapport.practice.Relationships;
import org.rapport.practice.SessionsHeld;

/** Runs the criteria over the relationship's series whenever a check-in was scored, in the same transaction. */
public final class Watching implements WhenCheckInScored {
    private final List<WhenFindingMade> downstream;

    public Watching(List<WhenFindingMade> downstream) {
        this.downstream = List.copyOf(downstream);
    }

    @Override
    public void scored(Inside inside, CheckInScored event) {
        Series series = WhatWasAnswered.series(inside, event.relationship()).upTo(session(inside, event));
        int planned = Relationships.get(inside, event.relationship()).plannedSessions();
        for (Criterion criterion : criteria(planned)) {
            criterion.examineLatest(series).ifPresent(finding -> {
                UUID id = inside.newId();
                if (Findings.keep(inside, new Findings.New(id, event.relationship(), event.asking(), finding))) {
                    var made = new FindingMade(id, event.relationship(), finding);
                    downstream.forEach(listener -> listener.made(inside, made));
                }
            });
        }
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
