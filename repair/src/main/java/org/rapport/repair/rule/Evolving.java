package org.rapport.repair.rule;

import org.rapport.repair.event.AgreementEvent;
import org.rapport.repair.event.AnswerEvent;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.AnswerEvent.Reopened;
import org.rapport.repair.event.AnswerEvent.StopLifted;
import org.rapport.repair.event.AnswerEvent.Stopped;
import org.rapport.repair.event.AnswerEvent.Withdrawn;
import org.rapport.repair.event.AskingEvent;
import org.rapport.repair.event.ConcernEvent;
import org.rapport.repair.event.ConcernEvent.RepairOpened;
import org.rapport.repair.event.CorruptHistory;
import org.rapport.repair.event.EndingEvent;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent;
import org.rapport.repair.event.OwnershipEvent;
import org.rapport.repair.event.RecordEvent;
import org.rapport.repair.event.VoiceEvent;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.event.VoiceEvent.WordsTakenBack;
import org.rapport.repair.event.WorkEvent;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.word.Bond;

/** From what happened to what is. */
public final class Evolving {
    private Evolving() {}

    /**
     * The state after this event.
     *
     * @throws CorruptHistory if the event cannot follow in this state
     */
    public static Repair evolve(Repair repair, Event event) {
        return switch (repair) {
            case Unheard u -> opened(u, event);
            case Live live -> afterClientActed(live(live, event), event);
            case Ended ended -> afterClientActed(ended(ended, event), event);
        };
    }

    private static Repair opened(Unheard unheard, Event event) {
        if (event instanceof RepairOpened opened) {
            var bond = new Bond(opened.repair(), opened.relationship(), opened.client());
            return Live.opened(bond, opened.owner(), opened.at());
        }
        throw new CorruptHistory(event, unheard);
    }

    private static Repair live(Live live, Event event) {
        return event instanceof EndingEvent ending ? Applying.ending(live, ending) : region(live, event);
    }

    private static Live region(Live live, Event event) {
        return switch (event) {
            case ConcernEvent e -> Applying.concern(live, e);
            case OwnershipEvent e -> ApplyingWork.ownership(live, e);
            case WorkEvent e -> ApplyingWork.work(live, e);
            case AskingEvent e -> ApplyingAsking.asking(live, e);
            case AnswerEvent e -> ApplyingAsking.answer(live, e);
            case VoiceEvent e -> Applying.voice(live, e);
            case AgreementEvent e -> ApplyingAgreement.agreement(live, e);
            case FollowUpEvent e -> Applying.followUp(live, e);
            case RecordEvent e -> Applying.onRecord(live, e);
            case EndingEvent e -> throw new CorruptHistory(e, live);
        };
    }

    private static Repair ended(Ended ended, Event event) {
        return switch (event) {
            case Reopened r -> Applying.begunAgain(ended.last(), r.at());
            case Stopped s -> still(ended, s);
            case StopLifted s -> still(ended, s);
            case WordsTakenBack w -> still(ended, w);
            case RecordEvent r -> still(ended, r);
            case ConcernEvent e -> throw new CorruptHistory(e, ended);
            case OwnershipEvent e -> throw new CorruptHistory(e, ended);
            case WorkEvent e -> throw new CorruptHistory(e, ended);
            case AskingEvent e -> throw new CorruptHistory(e, ended);
            case Chosen e -> throw new CorruptHistory(e, ended);
            case Withdrawn e -> throw new CorruptHistory(e, ended);
            case WordsShared e -> throw new CorruptHistory(e, ended);
            case AgreementEvent e -> throw new CorruptHistory(e, ended);
            case FollowUpEvent e -> throw new CorruptHistory(e, ended);
            case EndingEvent e -> throw new CorruptHistory(e, ended);
        };
    }

    private static Ended still(Ended ended, Event event) {
        return new Ended(region(ended.last(), event), ended.ending(), ended.reason(), ended.at());
    }

    private static Repair afterClientActed(Repair repair, Event event) {
        return repair instanceof Live live && ClientActs.isOne(event)
                ? live.with(live.asking().afterClientActed())
                : repair;
    }
}
