package org.rapport.repair.explore;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rapport.repair.command.AnswerCommand;
import org.rapport.repair.event.AskingEvent.InvitationCreated;
import org.rapport.repair.event.AskingEvent.InvitationExpired;
import org.rapport.repair.event.AskingEvent.InvitationSent;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.ConcernEvent.NoStillStands;
import org.rapport.repair.event.ConcernEvent.RepairOpened;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent.Escalated;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Stop;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Step;

/** Laws about messages, stopping, and silence. */
final class SendingLaws {
    private SendingLaws() {}

    static List<Law> all() {
        return List.of(
                Law.ofSteps(
                        "I7",
                        "after a no, a withdrawal, a stop or an ending nothing is made or sent",
                        SendingLaws::nothingAfterNo),
                Law.ofStates(
                        "I7", "a no, a withdrawal, a stop or an ending empties the outbox", SendingLaws::outboxIsEmpty),
                Law.ofSteps("I7", "\"later\" means not before that day, and once", SendingLaws::laterIsKept),
                Law.ofStates("I8", "only the client, signed in, lifts a stop", SendingLaws::stopStands),
                Law.ofSteps("I8", "nobody but the client stops or lifts", SendingLaws::stopsAreTheClients),
                Law.ofStates(
                        "I9",
                        "no more messages between two acts of the client than the policy allows",
                        SendingLaws::fewMessages),
                Law.ofSteps("I10", "one invitation is made once and sent once", SendingLaws::sentOnce),
                Law.ofStates("I16", "stop works in every live state, by link, in one step", SendingLaws::canStop),
                Law.ofSteps(
                        "I28",
                        "time only expires, escalates, hands over messages and brings findings",
                        SendingLaws::timeIsSilent),
                Law.ofSteps("I28", "silence is no answer", SendingLaws::silenceIsNoAnswer),
                Law.ofSteps(
                        "D1",
                        "escalated once, when overdue, not while the client may answer, and not to the client",
                        SendingLaws::escalatesRightly));
    }

    private static boolean nothingAfterNo(Taken step) {
        var sends = step.has(InvitationCreated.class) || step.has(InvitationSent.class);
        var witness = step.before().witness();
        return !sends || !(witness.doorClosed() || witness.owned().ended());
    }

    private static boolean outboxIsEmpty(Node node, Probe probe) {
        var witness = node.witness();
        var closed = witness.doorClosed() || witness.owned().ended();
        return !closed
                || node.parts()
                        .map(Live::asking)
                        .filter(asking -> !(asking.letter() instanceof Letter.NoLetter))
                        .isEmpty();
    }

    private static boolean laterIsKept(Taken step) {
        var said = step.before().witness().said();
        var sends = step.has(InvitationCreated.class) || step.has(InvitationSent.class);
        var tooEarly = said.notBefore()
                .filter(day -> LocalDate.ofInstant(step.now(), ZoneOffset.UTC).isBefore(day))
                .isPresent();
        return !sends || (!tooEarly && step.after().witness().said().madeSinceLater() <= 1);
    }

    private static boolean stopStands(Node node, Probe probe) {
        return node.parts().map(live -> live.stop() instanceof Stop.Stopped).orElse(false)
                == node.witness().said().stopped();
    }

    private static boolean stopsAreTheClients(Taken step) {
        return step.before().witness().said().stopped()
                        == step.after().witness().said().stopped()
                || (step.byClient()
                        && (!(step.command() instanceof AnswerCommand.LiftStop)
                                || step.move().actor().equals(World.SAM_SIGNED_IN)));
    }

    private static boolean fewMessages(Node node, Probe probe) {
        var letters = node.witness().letters();
        var most = probe.scene().policy().messagesBetweenClientActs();
        return letters.made() <= most && letters.sent() <= most;
    }

    private static boolean sentOnce(Taken step) {
        var letters = step.before().witness().letters();
        return step.events().stream().allMatch(event -> switch (event) {
            case InvitationCreated e -> !letters.everMade().contains(e.invitation());
            case InvitationSent e -> !letters.everSent().contains(e.invitation());
            case Event other -> true;
        });
    }

    private static boolean canStop(Node node, Probe probe) {
        return !node.isLive()
                || node.witness().said().stopped()
                || probe.after(node, new AnswerCommand.Stop(World.SAM_BY_LINK))
                        .filter(probe::clientWordsAreTheirsAlone)
                        .isPresent();
    }

    private static boolean timeIsSilent(Taken step) {
        return !(step.move().actor() instanceof Actor.Time)
                || step.events().stream().allMatch(event -> switch (event) {
                    case InvitationSent e -> true;
                    case InvitationExpired e -> true;
                    case Escalated e -> true;
                    case RepairOpened e -> true;
                    case NoStillStands e -> true;
                    case ConcernRaised e -> e.source() == ConcernSource.FINDING;
                    case Event other -> false;
                });
    }

    private static boolean silenceIsNoAnswer(Taken step) {
        var before = step.before().parts();
        var after = step.after().parts();
        return !(step.move().actor() instanceof Actor.Time)
                || before.isEmpty()
                || step.has(ConcernRaised.class)
                || (before.map(Live::answer).equals(after.map(Live::answer))
                        && before.map(Live::stop).equals(after.map(Live::stop))
                        && before.map(Live::agreement).equals(after.map(Live::agreement))
                        && before.map(Live::followUp).equals(after.map(Live::followUp)));
    }

    private static boolean escalatesRightly(Taken step) {
        return step.events().stream()
                .allMatch(event -> !(event instanceof Escalated e)
                        || (!e.due().isAfter(step.now())
                                && !dueTooEarly(e)
                                && !step.before().witness().owned().told().contains(e.step())
                                && step.before().witness().letters().open().isEmpty()));
    }

    /** Nothing in this world began before its start, and no deadline is shorter than two business days. */
    private static boolean dueTooEarly(Escalated escalated) {
        return escalated.step() != Step.FOLLOW_UP && escalated.due().isBefore(World.START.plus(Duration.ofDays(2)));
    }
}
