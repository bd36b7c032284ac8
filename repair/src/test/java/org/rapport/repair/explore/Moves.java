package org.rapport.repair.explore;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.repair.command.AgreementCommand.Amend;
import org.rapport.repair.command.AgreementCommand.Endorse;
import org.rapport.repair.command.AgreementCommand.ObjectTo;
import org.rapport.repair.command.AgreementCommand.Propose;
import org.rapport.repair.command.AnswerCommand.Choose;
import org.rapport.repair.command.AnswerCommand.LiftStop;
import org.rapport.repair.command.AnswerCommand.Reopen;
import org.rapport.repair.command.AnswerCommand.Stop;
import org.rapport.repair.command.AnswerCommand.Withdraw;
import org.rapport.repair.command.AskingCommand.CancelInvitation;
import org.rapport.repair.command.AskingCommand.Expire;
import org.rapport.repair.command.AskingCommand.Invite;
import org.rapport.repair.command.AskingCommand.RecordSent;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.ConcernCommand.RaiseConcern;
import org.rapport.repair.command.EndingCommand.End;
import org.rapport.repair.command.FollowUpCommand.AnswerFollowUp;
import org.rapport.repair.command.FollowUpCommand.PlanFollowUp;
import org.rapport.repair.command.FollowUpCommand.RecordFollowUp;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.OwnershipCommand.OfferHandOver;
import org.rapport.repair.command.OwnershipCommand.Own;
import org.rapport.repair.command.OwnershipCommand.RefuseHandOver;
import org.rapport.repair.command.RecordCommand.Erase;
import org.rapport.repair.command.RecordCommand.Hold;
import org.rapport.repair.command.RecordCommand.ReleaseHold;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.command.VoiceCommand.TakeBack;
import org.rapport.repair.command.WorkCommand.Advise;
import org.rapport.repair.command.WorkCommand.Consult;
import org.rapport.repair.command.WorkCommand.Escalate;
import org.rapport.repair.command.WorkCommand.ProposeChangeWithoutTalking;
import org.rapport.repair.command.WorkCommand.RecordConversation;
import org.rapport.repair.command.WorkCommand.RecordWhyNot;
import org.rapport.repair.command.WorkCommand.Reflect;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.ConcernId;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FindingId;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.repair.word.HoldReason;
import org.rapport.repair.word.InvitationId;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.Step;
import org.rapport.repair.word.WhyNot;
import org.rapport.repair.word.WordsId;

/** What people may try, gathered by what it is about. Everybody tries everything. */
final class Moves {
    private Moves() {}

    static List<Move> concern(String which, ConcernId concern) {
        return Move.byEverybody("raises the " + which + " concern", (by, now) -> raise(by, concern, false));
    }

    /** Where the client had said no to the owner in the repair before. */
    static List<Move> concernAfterNo(ConcernId concern) {
        return Move.byEverybody("raises a concern after an old no", (by, now) -> raise(by, concern, true));
    }

    private static Command raise(Actor by, ConcernId concern, boolean noStands) {
        var finding = by instanceof Actor.Time ? Optional.of(World.FINDING) : Optional.<FindingId>empty();
        return new RaiseConcern(by, concern, World.BOND, World.DANA, finding, Optional.empty(), noStands);
    }

    static List<Move> owning() {
        return Move.byEverybody("takes it up", (by, now) -> new Own(by));
    }

    static List<Move> handingOver() {
        return join(
                Move.byEverybody("offers it to Ravi", (by, now) -> new OfferHandOver(by, World.RAVI)),
                Move.byEverybody("accepts it", (by, now) -> new AcceptHandOver(by)));
    }

    static List<Move> handingBackAndForth() {
        return join(
                handingOver(),
                Move.byEverybody("offers it to Dana", (by, now) -> new OfferHandOver(by, World.DANA)),
                Move.byEverybody("refuses it", (by, now) -> new RefuseHandOver(by)));
    }

    /** Messages are used in order; which one is meant depends on which were made. */
    static List<Move> letters(About about) {
        return join(
                Move.byEverybodySeeing(
                        "makes a new message about " + about.plain(),
                        (by, node, now) -> invite(by, unused(node), about, now)),
                Move.byEverybodySeeing("cancels it", (by, node, now) -> new CancelInvitation(by, open(node))),
                Move.byEverybodySeeing("sends it", (by, node, now) -> new RecordSent(by, open(node))),
                Move.byEverybodySeeing("lets it lapse", (by, node, now) -> new Expire(by, open(node))));
    }

    /** The first message over again. */
    static List<Move> firstLetterAgain() {
        return Move.byEverybody(
                "makes the first message again",
                (by, now) -> invite(by, World.LETTERS.getFirst(), About.HOW_TO_GO_ON, now));
    }

    private static Command invite(Actor by, InvitationId invitation, About about, Instant now) {
        return new Invite(by, invitation, about, Optional.empty(), now.plus(Duration.ofDays(7)));
    }

    /** When none is left, the last one, which will be refused. */
    private static InvitationId unused(Node node) {
        var made = node.witness().letters().everMade();
        return World.LETTERS.stream()
                .filter(letter -> !made.contains(letter))
                .findFirst()
                .orElseGet(World.LETTERS::getLast);
    }

    /** The one that was made last, whatever became of it. */
    private static InvitationId open(Node node) {
        var made = node.witness().letters().everMade();
        return World.LETTERS.reversed().stream()
                .filter(made::contains)
                .findFirst()
                .orElseGet(World.LETTERS::getFirst);
    }

    static List<Move> choice(Choice choice) {
        return Move.byEverybody(
                "chooses: " + choice.kind().plain(), (by, now) -> new Choose(by, choice, Optional.empty()));
    }

    static List<Move> stoppingAndLifting() {
        return join(
                Move.byEverybody("stops all messages", (by, now) -> new Stop(by)),
                Move.byEverybody("lifts the stop", (by, now) -> new LiftStop(by)));
    }

    /** The stop by link only, where it does not matter how it came. */
    static List<Move> stoppingByLink() {
        return stoppingAndLifting().stream()
                .filter(move -> !move.sentence().startsWith("Sam, the client, stops"))
                .toList();
    }

    static List<Move> withdrawing() {
        return Move.byEverybody("withdraws", (by, now) -> new Withdraw(by));
    }

    static List<Move> reopening() {
        return Move.byEverybody("reopens", (by, now) -> new Reopen(by));
    }

    static List<Move> ending(Ending ending, EndingReason reason) {
        return Move.byEverybody(
                "ends it as " + ending.plain() + " because " + reason.plain(),
                (by, now) -> new End(by, ending, reason, Optional.empty()));
    }

    static List<Move> notMended() {
        return ending(Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND);
    }

    static List<Move> everyEnding() {
        return EnumSet.allOf(Ending.class).stream()
                .flatMap(ending -> ending(ending, fitting(ending)).stream())
                .toList();
    }

    private static EndingReason fitting(Ending ending) {
        return EnumSet.allOf(EndingReason.class).stream()
                .filter(reason -> reason.fits(ending))
                .findFirst()
                .orElseThrow();
    }

    static List<Move> speaking(WordsId words, String to, Set<PersonId> audience, Purpose purpose) {
        var whose = words.equals(World.SAMS_WORDS) ? "Sam's words" : "Dana's words";
        return Move.byEverybody(
                "shares " + whose + " with " + to + " " + purpose.plain(),
                (by, now) -> new Speak(by, words, audience, purpose));
    }

    static List<Move> takingBack(WordsId words) {
        var whose = words.equals(World.SAMS_WORDS) ? "Sam's words" : "Dana's words";
        return Move.byEverybody("takes " + whose + " back", (by, now) -> new TakeBack(by, words));
    }

    static List<Move> proposing(int text) {
        return Move.byEverybody(
                "proposes text " + text,
                (by, now) -> new Propose(by, World.PROPOSAL, World.DANAS_WORDS, World.text(text)));
    }

    static List<Move> amending(int text) {
        return Move.byEverybody(
                "amends it to text " + text,
                (by, now) -> new Amend(by, World.PROPOSAL, World.DANAS_WORDS, World.text(text)));
    }

    static List<Move> endorsing(int text) {
        return Move.byEverybody(
                "endorses text " + text, (by, now) -> new Endorse(by, World.PROPOSAL, World.text(text)));
    }

    static List<Move> objecting() {
        return Move.byEverybody("objects", (by, now) -> new ObjectTo(by, World.PROPOSAL, Optional.empty()));
    }

    static List<Move> holdingAndErasing() {
        return join(
                Move.byEverybody("places a hold", (by, now) -> new Hold(by, HoldReason.COURT, false)),
                Move.byEverybody("releases the hold", (by, now) -> new ReleaseHold(by)),
                Move.byEverybody("erases Sam's words", (by, now) -> new Erase(by, World.SAMS_WORDS)));
    }

    static List<Move> reflecting() {
        return Move.byEverybody("reflects in private", (by, now) -> new Reflect(by));
    }

    static List<Move> changing() {
        return Move.byEverybody(
                "changes something on the own side",
                (by, now) -> new ProposeChangeWithoutTalking(by, World.DANAS_WORDS));
    }

    static List<Move> talking() {
        return Move.byEverybody(
                "records that it was repaired on the spot",
                (by, now) -> new RecordConversation(by, ConversationKind.REPAIRED_ON_THE_SPOT, Optional.empty()));
    }

    static List<Move> sayingWhyNot() {
        return Move.byEverybody(
                "records why not", (by, now) -> new RecordWhyNot(by, WhyNot.CHANGING_MY_OWN_SIDE_FIRST));
    }

    static List<Move> consulting() {
        return join(
                Move.byEverybody("asks Mona for advice", (by, now) -> new Consult(by, World.MONA, Optional.empty())),
                Move.byEverybody("gives advice", (by, now) -> new Advise(by, Optional.empty())));
    }

    static List<Move> escalating() {
        return EnumSet.allOf(Step.class).stream()
                .flatMap(step -> Move.byEverybody(
                        "tells the supervisor that it waits: " + step.plain(), (by, now) -> new Escalate(by, step))
                        .stream())
                .toList();
    }

    static List<Move> planning(LocalDate day) {
        return Move.byEverybody("plans a follow-up", (by, now) -> new PlanFollowUp(by, day));
    }

    static List<Move> recording(FollowUpView view) {
        return Move.byEverybody(
                "records that it is " + view.plain(), (by, now) -> new RecordFollowUp(by, view, Optional.empty()));
    }

    static List<Move> answering(FollowUpAnswer answer) {
        return Move.byEverybody(
                "says: " + answer.plain(), (by, now) -> new AnswerFollowUp(by, answer, Optional.empty()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static List<Move> join(List<Move>... some) {
        return Stream.of(some).flatMap(List::stream).toList();
    }
}
