package org.rapport.web.supervisor;

import java.util.Optional;
import java.util.UUID;
import org.rapport.repair.event.AgreementEvent.AgreementAmended;
import org.rapport.repair.event.AgreementEvent.AgreementEndorsed;
import org.rapport.repair.event.AgreementEvent.AgreementObjected;
import org.rapport.repair.event.AgreementEvent.AgreementProposed;
import org.rapport.repair.event.AskingEvent.InvitationCancelled;
import org.rapport.repair.event.AskingEvent.InvitationCreated;
import org.rapport.repair.event.ConcernEvent.RepairOpened;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent.FollowUpPlanned;
import org.rapport.repair.event.FollowUpEvent.FollowUpRecorded;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.event.OwnershipEvent.HandOverOffered;
import org.rapport.repair.event.OwnershipEvent.TakenUp;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.event.WorkEvent.ChangeProposed;
import org.rapport.repair.event.WorkEvent.Consulted;
import org.rapport.repair.event.WorkEvent.ConversationRecorded;
import org.rapport.repair.event.WorkEvent.WhyNotRecorded;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.Side;

/** Which events are an owner's own acts. Private thinking is none that anybody else hears of. */
final class OwnersActs {
    private OwnersActs() {}

    static boolean is(Event event, UUID owner) {
        return by(event).map(ClinicianId::value).filter(owner::equals).isPresent()
                || (event instanceof WordsShared shared
                        && shared.author().value().equals(owner))
                || side(event).filter(side -> side == Side.CLINICIAN).isPresent();
    }

    private static Optional<ClinicianId> by(Event event) {
        return switch (event) {
            case RepairOpened opened -> Optional.of(opened.owner());
            case TakenUp taken -> Optional.of(taken.by());
            case HandOverOffered offered -> Optional.of(offered.by());
            case HandOverAccepted accepted -> Optional.of(accepted.by());
            case ConversationRecorded talked -> Optional.of(talked.by());
            case ChangeProposed change -> Optional.of(change.by());
            case WhyNotRecorded whyNot -> Optional.of(whyNot.by());
            case Consulted consulted -> Optional.of(consulted.by());
            case InvitationCreated created -> Optional.of(created.by());
            case InvitationCancelled cancelled -> Optional.of(cancelled.by());
            case FollowUpPlanned planned -> Optional.of(planned.by());
            case FollowUpRecorded recorded -> Optional.of(recorded.by());
            case Event _ -> Optional.empty();
        };
    }

    /** After a hand-over an act of the one before comes before the accepting, which is later. */
    private static Optional<Side> side(Event event) {
        return switch (event) {
            case AgreementProposed proposed -> Optional.of(proposed.side());
            case AgreementAmended amended -> Optional.of(amended.side());
            case AgreementObjected objected -> Optional.of(objected.side());
            case AgreementEndorsed endorsed -> Optional.of(endorsed.side());
            case Event _ -> Optional.empty();
        };
    }
}
