package org.rapport.concern.policy;

import org.rapport.access.Inside;
import org.rapport.concern.Consents;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.repair.event.AnswerEvent.Stopped;
import org.rapport.repair.event.AnswerEvent.Withdrawn;
import org.rapport.repair.event.EndingEvent.RepairEnded;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.RecordEvent.WordsErased;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.event.VoiceEvent.WordsTakenBack;

/** Keeps the rows that readers hold in step with what was shared, taken back, withdrawn, stopped, ended or erased. */
public final class WhenWordsAreSharedThenConsentIsKept implements WhenRepairMoved {
    @Override
    public void moved(Inside inside, Repairs.Stream after, Event event) {
        switch (event) {
            case WordsShared shared -> Consents.share(inside, after.id(), shared);
            case WordsTakenBack taken -> Consents.end(inside, taken.words().value());
            case WordsErased erased -> Consents.end(inside, erased.words().value());
            case Withdrawn _, Stopped _ -> Consents.endAllOf(inside, after.id(), after.client());
            case RepairEnded _ -> Consents.endAllOf(inside, after.id(), after.client());
            case Event _ -> {}
        }
    }
}
