package org.rapport.concern.policy;

import org.rapport.access.Inside;
import org.rapport.concern.Consents;
import org.rapport.concern.Consents.Given;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.repair.event.AnswerEvent.Stopped;
import org.rapport.repair.event.AnswerEvent.Withdrawn;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.EndingEvent.RepairEnded;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.RecordEvent.WordsErased;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.event.VoiceEvent.WordsTakenBack;
import org.rapport.repair.event.WorkEvent.Advised;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Purpose;

/** Keeps the rows that readers hold in step with what was shared, taken back, withdrawn, stopped, ended or erased. */
public final class WhenWordsAreSharedThenConsentIsKept implements WhenRepairMoved {
    @Override
    public void moved(Inside inside, Repairs.Stream after, Event event) {
        switch (event) {
            case WordsShared shared -> Consents.share(inside, after.id(), shared);
            case WordsTakenBack taken -> Consents.end(inside, taken.words().value());
            case WordsErased erased -> Consents.end(inside, erased.words().value());
            case Withdrawn _, Stopped _ -> Consents.endAllOf(inside, after.id(), after.client());
            // What a supervisor writes is written for whoever owns the repair then.
            case Advised advised ->
                advised.words()
                        .ifPresent(words -> Consents.give(
                                inside,
                                after.id(),
                                new Given(
                                        words,
                                        advised.by().person(),
                                        after.owner().person(),
                                        Purpose.SUPERVISION)));
            case ConcernRaised raised
            when raised.source() == ConcernSource.SUPERVISOR ->
                raised.words()
                        .ifPresent(words -> Consents.give(
                                inside,
                                after.id(),
                                new Given(
                                        words,
                                        raised.by().orElseThrow(),
                                        after.owner().person(),
                                        Purpose.THIS_REPAIR)));
            case RepairEnded _ -> Consents.endAllOf(inside, after.id(), after.client());
            case Event _ -> {}
        }
    }
}
