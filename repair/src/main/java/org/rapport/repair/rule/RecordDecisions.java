package org.rapport.repair.rule;

import org.rapport.repair.command.Decision;
import org.rapport.repair.command.RecordCommand;
import org.rapport.repair.command.RecordCommand.Erase;
import org.rapport.repair.command.RecordCommand.ReleaseHold;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.RecordEvent.HoldPlaced;
import org.rapport.repair.event.RecordEvent.HoldReleased;
import org.rapport.repair.event.RecordEvent.WordsErased;
import org.rapport.repair.state.Hold;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Voice;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.OfficerId;

/** Holds and erasure. */
final class RecordDecisions {
    private RecordDecisions() {}

    static Decision decide(RecordCommand command, Situation situation) {
        return situation.actor() instanceof Actor.PrivacyOfficer officer
                ? byOfficer(command, officer.officer(), situation)
                : Decision.refused(Refusal.NOT_THE_OFFICER);
    }

    private static Decision byOfficer(RecordCommand command, OfficerId officer, Situation situation) {
        var now = situation.now();
        return switch (command) {
            case RecordCommand.Hold h -> Decision.accepted(new HoldPlaced(officer, h.reason(), h.clientTold(), now));
            case ReleaseHold r -> Decision.accepted(new HoldReleased(officer, clientWasTold(situation.live()), now));
            case Erase e ->
                situation
                                .live()
                                .dialogue()
                                .voice(e.words())
                                .filter(v -> v instanceof Voice.Erased)
                                .isPresent()
                        ? Decision.refused(Refusal.WORDS_ARE_ERASED)
                        : Decision.accepted(new WordsErased(e.words(), officer, now));
        };
    }

    private static boolean clientWasTold(Live live) {
        return switch (live.hold()) {
            case Hold.Held held -> held.clientTold();
            case Hold.NoHold n -> true;
        };
    }
}
