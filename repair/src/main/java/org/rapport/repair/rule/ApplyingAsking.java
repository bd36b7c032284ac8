package org.rapport.repair.rule;

import java.util.Optional;
import org.rapport.repair.event.AnswerEvent;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.AnswerEvent.Reopened;
import org.rapport.repair.event.AnswerEvent.StopLifted;
import org.rapport.repair.event.AnswerEvent.Stopped;
import org.rapport.repair.event.AnswerEvent.Withdrawn;
import org.rapport.repair.event.AskingEvent;
import org.rapport.repair.event.AskingEvent.InvitationCancelled;
import org.rapport.repair.event.AskingEvent.InvitationCreated;
import org.rapport.repair.event.AskingEvent.InvitationExpired;
import org.rapport.repair.event.AskingEvent.InvitationSent;
import org.rapport.repair.event.CorruptHistory;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.Asking;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Stop;
import org.rapport.repair.word.InvitationId;
import org.rapport.repair.word.Side;

/** What messages and the client's answers leave behind. */
final class ApplyingAsking {
    private ApplyingAsking() {}

    static Live asking(Live live, AskingEvent event) {
        var asking = live.asking();
        return switch (event) {
            case InvitationCreated e -> created(live, e);
            case InvitationCancelled e -> {
                Applying.follows(ready(asking, e.invitation()).isPresent(), e, live);
                yield live.with(asking.withoutLetter());
            }
            case InvitationSent e ->
                live.with(asking.sent(ready(asking, e.invitation()).orElseThrow(() -> new CorruptHistory(e, live))));
            case InvitationExpired e -> {
                Applying.follows(
                        Sending.refusalToName(e.invitation(), asking.letter()).isEmpty(), e, live);
                yield live.with(asking.withoutLetter());
            }
        };
    }

    private static Live created(Live live, InvitationCreated event) {
        var asking = live.asking();
        Applying.follows(
                asking.letter() instanceof Letter.NoLetter && !asking.used().contains(event.invitation()), event, live);
        return live.with(asking.created(new Letter.Ready(event.invitation(), event.about(), event.expires())))
                .with(live.work().withFirstStep().reachedAt(event.at()))
                .with(askedOnce(live.answer()));
    }

    private static Answer askedOnce(Answer answer) {
        return answer instanceof Answer.ChoseLater later ? new Answer.ChoseLater(later.notBefore(), true) : answer;
    }

    private static Optional<Letter.Ready> ready(Asking asking, InvitationId invitation) {
        return asking.letter() instanceof Letter.Ready ready
                        && ready.invitation().equals(invitation)
                ? Optional.of(ready)
                : Optional.empty();
    }

    static Live answer(Live live, AnswerEvent event) {
        return switch (event) {
            case Chosen e ->
                nothingUnderWay(live).with(answer(e)).with(live.work().reachedAt(e.at()));
            case Withdrawn e ->
                nothingUnderWay(live)
                        .with(new Answer.Withdrew())
                        .with(live.dialogue().withoutClientConsents())
                        .with(live.agreement().without(Side.CLIENT));
            case Stopped e ->
                nothingUnderWay(live)
                        .with(new Stop.Stopped(e.door()))
                        .with(live.dialogue().withoutClientConsents());
            case StopLifted e -> {
                Applying.follows(live.stop() instanceof Stop.Stopped, e, live);
                yield live.with(new Stop.NoStop());
            }
            case Reopened e -> nothingUnderWay(live).with(new Answer.NoAnswer());
        };
    }

    private static Answer answer(Chosen event) {
        return event.notBefore()
                .<Answer>map(day -> new Answer.ChoseLater(day, false))
                .orElseGet(() -> new Answer.Chose(event.kind(), event.companion()));
    }

    private static Live nothingUnderWay(Live live) {
        return live.with(live.asking().withoutLetter());
    }
}
