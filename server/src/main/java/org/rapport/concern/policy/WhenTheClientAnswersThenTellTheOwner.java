package org.rapport.concern.policy;

import org.rapport.access.Inside;
import org.rapport.concern.Repairs;
import org.rapport.concern.WhenRepairMoved;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.AnswerEvent.Reopened;
import org.rapport.repair.event.AnswerEvent.Withdrawn;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Side;

/** A bell for the owner when the client, or a finding, has said something; never what. */
public final class WhenTheClientAnswersThenTellTheOwner implements WhenRepairMoved {
    @Override
    public void moved(Inside inside, Repairs.Stream after, Event event) {
        boolean rings = switch (event) {
            case Chosen _, Withdrawn _, Reopened _, FollowUpAnswered _ -> true;
            case WordsShared shared -> shared.side() == Side.CLIENT;
            case ConcernRaised raised -> notFromAColleague(raised.source());
            case Event _ -> false;
        };
        if (rings) {
            Bell.ring(inside, after.id(), after.owner().value());
        }
    }

    private static boolean notFromAColleague(ConcernSource source) {
        return switch (source) {
            case CLIENT, FINDING -> true;
            case CLINICIAN, SUPERVISOR -> false;
        };
    }
}
