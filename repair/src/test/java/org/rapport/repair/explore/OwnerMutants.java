package org.rapport.repair.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapport.repair.command.ConcernCommand.RaiseConcern;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.EndingCommand.End;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.AnswerEvent.Chosen;
import org.rapport.repair.event.AnswerEvent.Reopened;
import org.rapport.repair.event.AnswerEvent.Withdrawn;
import org.rapport.repair.event.AskingEvent.InvitationExpired;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.ConcernEvent.RepairOpened;
import org.rapport.repair.event.EndingEvent.RepairEnded;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent.FollowUpRecorded;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.event.OwnershipEvent.HandOverOffered;
import org.rapport.repair.event.RecordEvent.WordsErased;
import org.rapport.repair.state.ConcernNote;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Stop;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FollowUpAnswer;

/** Guards of ownership and endings, removed one by one. */
final class OwnerMutants {
    private OwnerMutants() {}

    static List<Mutant> all() {
        return Stream.of(handingOver(), beginning(), declining(), mending(), reasons(), alwaysOpen())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> handingOver() {
        return List.of(
                new Mutant(
                        "an offer already moves it",
                        "I3",
                        Scenes.askingOnce(),
                        Mutant.leaves(
                                HandOverOffered.class,
                                (e, before, after) ->
                                        after.with(after.ownership().movedTo(e.to())))),
                new Mutant(
                        "anybody may accept an offer",
                        "I3",
                        Scenes.askingOnce(),
                        Mutant.allows(
                                AcceptHandOver.class,
                                Refusal.NOT_OFFERED_TO_YOU,
                                (c, live, now) -> new HandOverAccepted(live.owner(), World.RAVI, now))),
                new Mutant(
                        "a clinician takes it without an offer",
                        "I3",
                        Scenes.askingOnce(),
                        OwnerMutants::takesUnoffered),
                new Mutant(
                        "choosing another clinician moves it at once",
                        "I3",
                        Scenes.askingOnce(),
                        Mutant.leaves(
                                Chosen.class,
                                (e, before, after) -> e.kind() == ChoiceKind.ANOTHER_CLINICIAN
                                        ? after.with(after.ownership().movedTo(World.RAVI))
                                        : after)));
    }

    private static List<Mutant> beginning() {
        return List.of(
                new Mutant(
                        "a supervisor who raises a concern owns it",
                        "I1",
                        Scenes.askingOnce(),
                        OwnerMutants::supervisorOwns),
                new Mutant(
                        "accepting makes the client the owner",
                        "I2",
                        Scenes.askingOnce(),
                        Mutant.leaves(
                                HandOverAccepted.class,
                                (e, before, after) ->
                                        after.with(after.ownership().movedTo(new ClinicianId(World.SAM.value()))))),
                new Mutant(
                        "erasing words erases the repair",
                        "I4",
                        Scenes.words(),
                        inside -> Mutated.affected(
                                inside,
                                (before, event, after) -> event instanceof WordsErased ? new Unheard() : after)),
                new Mutant(
                        "a new concern replaces the old ones",
                        "I4",
                        Scenes.ending(),
                        Mutant.leaves(
                                ConcernRaised.class,
                                (e, before, after) -> Live.opened(after.bond(), after.owner(), e.at())
                                        .with(new ConcernNote(e.concern(), e.source())))));
    }

    private static List<Mutant> declining() {
        return List.of(
                new Mutant(
                        "a no ends it",
                        "I6",
                        Scenes.askingOnce(),
                        endsOn(Chosen.class, e -> e.kind() == ChoiceKind.NO)),
                new Mutant("withdrawing ends it", "I6", Scenes.askingOnce(), endsOn(Withdrawn.class, e -> true)),
                new Mutant(
                        "a lapsed invitation ends it",
                        "I5",
                        Scenes.asking(),
                        endsOn(InvitationExpired.class, e -> true)));
    }

    private static List<Mutant> mending() {
        return List.of(
                new Mutant(
                        "anybody may end it",
                        "I5",
                        Scenes.ending(),
                        Mutant.allows(
                                End.class,
                                Refusal.NOT_THE_OWNER,
                                (c, live, now) ->
                                        new RepairEnded(live.owner(), c.ending(), c.reason(), Optional.empty(), now))),
                endsDespite("mended without the client's yes", "I23", Refusal.NEEDS_CLIENTS_YES),
                new Mutant(
                        "the owner's view counts as the client's yes",
                        "I23",
                        Scenes.ending(),
                        Mutant.leaves(
                                FollowUpRecorded.class,
                                (e, before, after) ->
                                        after.with(after.followUp().answered(FollowUpAnswer.MENDED)))),
                new Mutant(
                        "the client's yes outlives a new concern",
                        "I23",
                        Scenes.ending(),
                        Mutant.leaves(ConcernRaised.class, (e, before, after) -> after.with(before.followUp()))),
                new Mutant(
                        "the client's yes outlives the ending",
                        "I23",
                        Scenes.ending(),
                        OwnerMutants::yesOutlivesEnding));
    }

    private static List<Mutant> reasons() {
        return List.of(
                endsDespite("\"the client chose not to\" without a no", "E1", Refusal.NO_NO_FROM_CLIENT),
                endsDespite("\"the client chose not to\" with nothing done", "E1", Refusal.OWN_SIDE_NOT_DONE),
                endsDespite(
                        "the owner believes it mended against the client's word", "E2", Refusal.CLIENT_SAYS_OTHERWISE),
                endsDespite("\"handed over, then ended\" without a hand-over", "E3", Refusal.NEVER_HANDED_OVER),
                endsDespite("a client's concern is set aside as misleading scores", "E4", Refusal.NOT_ONLY_FINDINGS));
    }

    private static List<Mutant> alwaysOpen() {
        return List.of(
                new Mutant(
                        "ending needs the client's yes",
                        "I27",
                        Scenes.ending(),
                        Mutant.refuses(
                                End.class,
                                (c, live) -> live.followUp().clientsAnswer().isEmpty())),
                new Mutant(
                        "nothing ends while the stop stands",
                        "I27",
                        Scenes.ending(),
                        Mutant.refuses(End.class, (c, live) -> live.stop() instanceof Stop.Stopped)),
                new Mutant(
                        "an ended repair stays ended",
                        "E5",
                        Scenes.ending(),
                        inside -> Mutated.judged(
                                inside,
                                (attempted, decision) ->
                                        attempted.repair() instanceof Ended ended && ended.ending() == Ending.SET_ASIDE
                                                ? Decision.refused(Refusal.HAS_ENDED)
                                                : decision)));
    }

    private static Mutant endsDespite(String says, String law, Refusal refusal) {
        return new Mutant(
                says,
                law,
                Scenes.ending(),
                Mutant.allows(
                        End.class,
                        refusal,
                        (c, live, now) ->
                                new RepairEnded(live.owner(), c.ending(), c.reason(), Optional.empty(), now)));
    }

    private static UnderTest takesUnoffered(UnderTest inside) {
        return Mutated.affected(
                Mutant.allows(
                                AcceptHandOver.class,
                                Refusal.NOT_OFFERED_TO_YOU,
                                (c, live, now) -> new HandOverAccepted(live.owner(), World.RAVI, now))
                        .apply(inside),
                (before, event, after) -> event instanceof HandOverAccepted e && after instanceof Live live
                        ? live.with(live.ownership().movedTo(e.by()))
                        : after);
    }

    private static UnderTest supervisorOwns(UnderTest inside) {
        return Mutated.judged(
                inside,
                (attempted, decision) -> attempted.command() instanceof RaiseConcern raise
                                && raise.by() instanceof Actor.Supervisor
                                && decision instanceof Decision.Accepted accepted
                                && accepted.events().getFirst() instanceof RepairOpened opened
                        ? Decision.accepted(
                                new RepairOpened(
                                        opened.repair(),
                                        opened.relationship(),
                                        opened.client(),
                                        new ClinicianId(World.MONA.value()),
                                        opened.at()),
                                accepted.events().getLast())
                        : decision);
    }

    private static <E extends Event> UnaryOperator<UnderTest> endsOn(Class<E> type, Predicate<E> when) {
        return Mutant.leaves(
                type,
                (e, before, after) -> when.test(e)
                        ? new Ended(after, Ending.CLIENT_CHOSE_NOT_TO, EndingReason.CLIENT_SAID_NO, e.at())
                        : after);
    }

    private static UnderTest yesOutlivesEnding(UnderTest inside) {
        return Mutated.affected(
                inside,
                (before, event, after) ->
                        event instanceof Reopened && before instanceof Ended ended && after instanceof Live live
                                ? live.with(ended.last().followUp())
                                : after);
    }
}
