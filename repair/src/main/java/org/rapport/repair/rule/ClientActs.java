package org.rapport.repair.rule;

import org.rapport.repair.event.AgreementEvent;
import org.rapport.repair.event.AgreementEvent.AgreementAmended;
import org.rapport.repair.event.AgreementEvent.AgreementEndorsed;
import org.rapport.repair.event.AgreementEvent.AgreementObjected;
import org.rapport.repair.event.AgreementEvent.AgreementProposed;
import org.rapport.repair.event.AnswerEvent;
import org.rapport.repair.event.AskingEvent;
import org.rapport.repair.event.ConcernEvent;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.ConcernEvent.NoStillStands;
import org.rapport.repair.event.ConcernEvent.RepairOpened;
import org.rapport.repair.event.EndingEvent;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.FollowUpEvent.FollowUpPlanned;
import org.rapport.repair.event.FollowUpEvent.FollowUpRecorded;
import org.rapport.repair.event.OwnershipEvent;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.event.OwnershipEvent.HandOverOffered;
import org.rapport.repair.event.OwnershipEvent.HandOverRefused;
import org.rapport.repair.event.OwnershipEvent.TakenUp;
import org.rapport.repair.event.RecordEvent;
import org.rapport.repair.event.RecordEvent.HoldPlaced;
import org.rapport.repair.event.RecordEvent.HoldReleased;
import org.rapport.repair.event.RecordEvent.WordsErased;
import org.rapport.repair.event.VoiceEvent;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.event.VoiceEvent.WordsTakenBack;
import org.rapport.repair.event.WorkEvent;
import org.rapport.repair.event.WorkEvent.Advised;
import org.rapport.repair.event.WorkEvent.ChangeProposed;
import org.rapport.repair.event.WorkEvent.Consulted;
import org.rapport.repair.event.WorkEvent.ConversationRecorded;
import org.rapport.repair.event.WorkEvent.Escalated;
import org.rapport.repair.event.WorkEvent.ReflectionMarked;
import org.rapport.repair.event.WorkEvent.WhyNotRecorded;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Side;

/** Which events are the client's doing, and which the client may see. Both lists name every event there is. */
public final class ClientActs {
    private ClientActs() {}

    /** True if the client did this; the count of messages starts again. */
    public static boolean isOne(Event event) {
        return switch (event) {
            case RepairOpened e -> false;
            case NoStillStands e -> false;
            case ConcernRaised e -> e.source() == ConcernSource.CLIENT;
            case AnswerEvent e -> true;
            case WordsShared e -> e.side() == Side.CLIENT;
            case WordsTakenBack e -> e.side() == Side.CLIENT;
            case AgreementProposed e -> e.side() == Side.CLIENT;
            case AgreementAmended e -> e.side() == Side.CLIENT;
            case AgreementObjected e -> e.side() == Side.CLIENT;
            case AgreementEndorsed e -> e.side() == Side.CLIENT;
            case FollowUpAnswered e -> true;
            case FollowUpPlanned e -> false;
            case FollowUpRecorded e -> false;
            case OwnershipEvent e -> false;
            case WorkEvent e -> false;
            case AskingEvent e -> false;
            case EndingEvent e -> false;
            case RecordEvent e -> false;
        };
    }

    /** True if a client page may show that this happened. That somebody reflected, never. */
    public static boolean mayBeSeenByClient(Event event) {
        return switch (event) {
            case ReflectionMarked e -> false;
            case WhyNotRecorded e -> false;
            case Consulted e -> false;
            case Advised e -> false;
            case Escalated e -> false;
            case ConversationRecorded e -> true;
            case ChangeProposed e -> true;
            case HandOverOffered e -> false;
            case HandOverRefused e -> false;
            case HandOverAccepted e -> true;
            case TakenUp e -> true;
            case HoldPlaced e -> e.clientTold();
            case HoldReleased e -> e.clientTold();
            case WordsErased e -> true;
            case ConcernEvent e -> true;
            case AskingEvent e -> true;
            case AnswerEvent e -> true;
            case VoiceEvent e -> true;
            case AgreementEvent e -> true;
            case FollowUpEvent e -> true;
            case EndingEvent e -> true;
        };
    }
}
