package org.rapport.repair.explore;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapport.repair.command.AnswerCommand;
import org.rapport.repair.command.AnswerCommand.LiftStop;
import org.rapport.repair.command.AskingCommand.Invite;
import org.rapport.repair.command.AskingCommand.RecordSent;
import org.rapport.repair.command.OwnershipCommand.Own;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.WorkCommand.Escalate;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.AnswerEvent.Reopened;
import org.rapport.repair.event.AnswerEvent.StopLifted;
import org.rapport.repair.event.AnswerEvent.Stopped;
import org.rapport.repair.event.AnswerEvent.Withdrawn;
import org.rapport.repair.event.AskingEvent.InvitationCancelled;
import org.rapport.repair.event.AskingEvent.InvitationCreated;
import org.rapport.repair.event.AskingEvent.InvitationExpired;
import org.rapport.repair.event.AskingEvent.InvitationSent;
import org.rapport.repair.event.ConcernEvent.NoStillStands;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.event.OwnershipEvent.TakenUp;
import org.rapport.repair.event.WorkEvent.Escalated;
import org.rapport.repair.policy.Policy;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.Asking;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Stop;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.FollowUpAnswer;

/** Guards of messages, stops and silence, removed one by one. */
final class SendingMutants {
    private SendingMutants() {}

    static List<Mutant> all() {
        return Stream.of(afterNo(), outbox(), stops(), counts(), once(), silence())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> afterNo() {
        return List.of(
                invitesDespite("inviting after a no", "I7", Refusal.CLIENT_SAID_NO),
                invitesDespite("inviting after a stop", "I7", Refusal.CLIENT_STOPPED),
                invitesDespite("inviting before the day the client named", "I7", Refusal.NOT_BEFORE_THAT_DAY),
                invitesDespite("inviting twice after \"later\"", "I7", Refusal.ASKED_ONCE_AFTER_LATER),
                new Mutant(
                        "\"only if I say\" counts as a yes",
                        "I7",
                        Scenes.asking(),
                        Mutant.leaves(
                                Chosen.class,
                                (e, before, after) -> e.kind() == ChoiceKind.LATER_ONLY_IF_I_SAY
                                        ? after.with(new Answer.NoAnswer())
                                        : after)),
                new Mutant(
                        "taking it up forgets the no",
                        "I7",
                        Scenes.asking(),
                        Mutant.leaves(TakenUp.class, (e, before, after) -> after.with(new Answer.NoAnswer()))),
                new Mutant(
                        "a new repair forgets the no of the one before",
                        "I7",
                        Scenes.askingOnce(),
                        Mutant.leaves(NoStillStands.class, (e, before, after) -> after.with(new Answer.NoAnswer()))),
                new Mutant(
                        "handing over forgets the no",
                        "I7",
                        Scenes.askingOnce(),
                        Mutant.leaves(
                                HandOverAccepted.class, (e, before, after) -> after.with(new Answer.NoAnswer()))));
    }

    private static List<Mutant> outbox() {
        return List.of(
                keepsLetter("a stop leaves the outbox full", Stopped.class, Scenes.askingOnce()),
                keepsLetter("a withdrawal leaves the outbox full", Withdrawn.class, Scenes.askingOnce()),
                keepsLetter("a no leaves the outbox full", Chosen.class, Scenes.askingOnce()),
                new Mutant(
                        "an ending leaves the outbox full", "I7", Scenes.askingOnce(), SendingMutants::endKeepsLetter),
                new Mutant("what was stopped is sent late", "I7", Scenes.askingOnce(), sendsLate()));
    }

    private static List<Mutant> stops() {
        return List.of(
                liftedDespite("anybody lifts the stop", Refusal.NOT_THIS_CLIENT),
                liftedDespite("a link lifts the stop", Refusal.NEEDS_SIGN_IN),
                liftsStop("reopening lifts the stop", Reopened.class, Scenes.askingOnce()),
                liftsStop("handing over lifts the stop", HandOverAccepted.class, Scenes.askingOnce()),
                liftsStop("choosing lifts the stop", Chosen.class, Scenes.askingOnce()),
                new Mutant(
                        "starting again lifts the stop",
                        "I8",
                        Scenes.askingOnce(),
                        inside -> Mutated.affected(
                                inside,
                                (before, event, after) -> before instanceof Ended && after instanceof Live live
                                        ? live.with(new Stop.NoStop())
                                        : after)),
                new Mutant(
                        "a stop needs the client signed in",
                        "I16",
                        Scenes.askingOnce(),
                        Mutant.refuses(AnswerCommand.Stop.class, (c, live) -> c.by().equals(World.SAM_BY_LINK))),
                new Mutant(
                        "a stop needs an invitation to answer",
                        "I16",
                        Scenes.askingOnce(),
                        Mutant.refuses(
                                AnswerCommand.Stop.class,
                                (c, live) -> live.asking().letter() instanceof Letter.NoLetter)));
    }

    private static List<Mutant> counts() {
        return List.of(
                invitesDespite("no limit to messages", "I9", Refusal.ENOUGH_MESSAGES),
                new Mutant(
                        "a practice's lower limit is ignored",
                        "I9",
                        Scenes.askingOnce(),
                        inside -> UnderTest.production(Policy.usual(ZoneOffset.UTC))),
                new Mutant(
                        "a cancelled message does not count",
                        "I9",
                        Scenes.asking(),
                        Mutant.leaves(
                                InvitationCancelled.class,
                                (e, before, after) -> after.with(new Asking(
                                        new Letter.NoLetter(),
                                        before.asking().createdSinceClientActed() - 1,
                                        before.asking().used())))),
                new Mutant(
                        "what is still to be sent does not count",
                        "I9",
                        Scenes.asking(),
                        Mutant.leaves(
                                FollowUpAnswered.class,
                                (e, before, after) -> after.with(new Asking(
                                        after.asking().letter(),
                                        0,
                                        after.asking().used())))),
                new Mutant(
                        "a lapsed message does not count",
                        "I9",
                        Scenes.asking(),
                        Mutant.leaves(
                                InvitationExpired.class,
                                (e, before, after) -> after.with(new Asking(
                                        new Letter.NoLetter(),
                                        0,
                                        before.asking().used())))));
    }

    private static List<Mutant> once() {
        return List.of(
                new Mutant(
                        "a message is sent twice",
                        "I10",
                        Scenes.askingOnce(),
                        Mutant.allows(
                                RecordSent.class,
                                Refusal.ALREADY_SENT,
                                (c, live, now) -> new InvitationSent(c.invitation(), now))),
                new Mutant(
                        "an invitation is used again",
                        "I10",
                        Scenes.asking(),
                        Mutant.allows(Invite.class, Refusal.INVITATION_USED, (c, live, now) -> created(c, live, now))));
    }

    private static List<Mutant> silence() {
        return List.of(
                new Mutant(
                        "a lapsed invitation is a no",
                        "I28",
                        Scenes.asking(),
                        Mutant.leaves(
                                InvitationExpired.class,
                                (e, before, after) -> after.with(new Answer.Chose(ChoiceKind.NO, Optional.empty())))),
                new Mutant(
                        "a lapsed invitation is an improvement",
                        "I28",
                        Scenes.asking(),
                        Mutant.leaves(
                                InvitationExpired.class,
                                (e, before, after) ->
                                        after.with(after.followUp().answered(FollowUpAnswer.MENDED)))),
                new Mutant(
                        "time takes it up",
                        "I28",
                        Scenes.askingOnce(),
                        Mutant.allows(
                                Own.class, Refusal.NOT_THE_OWNER, (c, live, now) -> new TakenUp(live.owner(), now))),
                escalatesDespite("escalated before it is due", Refusal.NOT_YET_DUE),
                escalatesDespite("escalated twice", Refusal.ALREADY_ESCALATED));
    }

    private static InvitationCreated created(Invite c, Live live, Instant now) {
        return new InvitationCreated(c.invitation(), c.about(), live.owner(), Optional.empty(), c.expires(), now);
    }

    private static Mutant invitesDespite(String says, String law, Refusal refusal) {
        return new Mutant(says, law, Scenes.asking(), Mutant.allows(Invite.class, refusal, SendingMutants::created));
    }

    private static <E extends Event> Mutant keepsLetter(String says, Class<E> type, Scene scene) {
        return new Mutant(says, "I7", scene, Mutant.leaves(type, (e, before, after) -> after.with(before.asking())));
    }

    private static <E extends Event> Mutant liftsStop(String says, Class<E> type, Scene scene) {
        return new Mutant(says, "I8", scene, Mutant.leaves(type, (e, before, after) -> after.with(new Stop.NoStop())));
    }

    private static Mutant liftedDespite(String says, Refusal refusal) {
        return new Mutant(
                says,
                "I8",
                Scenes.askingOnce(),
                Mutant.allows(LiftStop.class, refusal, (c, live, now) -> new StopLifted(now)));
    }

    private static Mutant escalatesDespite(String says, Refusal refusal) {
        return new Mutant(
                says,
                "D1",
                Scenes.waiting(),
                Mutant.allows(
                        Escalate.class,
                        refusal,
                        (c, live, now) -> new Escalated(c.step(), live.work().since(), now)));
    }

    private static UnderTest endKeepsLetter(UnderTest inside) {
        return Mutated.affected(
                inside,
                (before, event, after) -> before instanceof Live live && after instanceof Ended ended
                        ? new Ended(ended.last().with(live.asking()), ended.ending(), ended.reason(), ended.at())
                        : after);
    }

    /** Says "sent" whatever the state is, once a message was made. */
    private static UnaryOperator<UnderTest> sendsLate() {
        return Mutant.allows(
                RecordSent.class,
                Refusal.NO_SUCH_INVITATION,
                (c, live, now) -> new InvitationSent(c.invitation(), now));
    }
}
