package org.rapport.repair.explore;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapport.repair.policy.Deadlines;
import org.rapport.repair.policy.Policy;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.repair.word.Purpose;

/** The scenes: each lets some parts of a repair move in every order, and all together lets everything move. */
final class Scenes {
    private static final int COMPLETE = Integer.MAX_VALUE;
    private static final Policy USUAL = Policy.usual(ZoneOffset.UTC);
    private static final List<Instant> ONE_TIME = List.of(World.START);
    private static final List<Instant> THREE_TIMES = days(0, 8, 16);
    private static final LocalDate SECOND_TIME = LocalDate.of(2026, 3, 10);

    private Scenes() {}

    /** Messages, choices, stops and withdrawals while time passes. */
    static Scene asking() {
        var moves = Moves.join(
                askingMoves(), Moves.choice(new Choice.LaterOnlyIfISay()), Moves.choice(new Choice.Later(SECOND_TIME)));
        return new Scene("asking", moves, THREE_TIMES, USUAL, COMPLETE);
    }

    /** The same in a practice that allows one message only, with hand-overs. */
    static Scene askingOnce() {
        var once = new Policy(1, Deadlines.USUAL, USUAL.days());
        var moves = Moves.join(
                askingMoves(),
                Moves.concernAfterNo(World.SECOND_CONCERN),
                Moves.handingOver(),
                Moves.choice(new Choice.AnotherClinician()));
        return new Scene("asking once", moves, ONE_TIME, once, COMPLETE);
    }

    private static List<Move> askingMoves() {
        return Moves.join(
                Moves.concern("first", World.FIRST_CONCERN),
                Moves.owning(),
                Moves.letters(About.HOW_TO_GO_ON),
                Moves.firstLetterAgain(),
                Moves.choice(new Choice.Talk()),
                Moves.choice(new Choice.No()),
                Moves.answering(FollowUpAnswer.RATHER_NOT_SAY),
                Moves.stoppingByLink(),
                Moves.withdrawing(),
                Moves.reopening(),
                Moves.notMended());
    }

    /** Sharing, taking back, stopping, handing over, holding and erasing. */
    static Scene words() {
        var moves = Moves.join(
                Moves.concern("first", World.FIRST_CONCERN),
                Moves.speaking(World.SAMS_WORDS, "Dana", Set.of(World.DANA.person()), Purpose.THIS_REPAIR),
                Moves.speaking(
                        World.SAMS_WORDS,
                        "Dana and Mona",
                        Set.of(World.DANA.person(), World.MONA.person()),
                        Purpose.SUPERVISION),
                Moves.speaking(World.DANAS_WORDS, "Sam", Set.of(World.SAM.person()), Purpose.THIS_REPAIR),
                Moves.takingBack(World.SAMS_WORDS),
                Moves.takingBack(World.DANAS_WORDS),
                Moves.stoppingByLink(),
                Moves.withdrawing(),
                Moves.choice(new Choice.No()),
                Moves.reopening(),
                Moves.handingOver(),
                Moves.holdingAndErasing(),
                Moves.notMended());
        return new Scene("words", moves, ONE_TIME, USUAL, COMPLETE);
    }

    /** Proposing, amending, objecting and endorsing, with everything that takes an endorsement away. */
    static Scene agreeing() {
        var moves = Moves.join(
                Moves.concern("first", World.FIRST_CONCERN),
                Moves.proposing(1),
                Moves.proposing(2),
                Moves.amending(1),
                Moves.amending(2),
                Moves.amending(3),
                Moves.endorsing(1),
                Moves.endorsing(2),
                Moves.endorsing(3),
                Moves.objecting(),
                Moves.choice(new Choice.No()),
                Moves.stoppingByLink(),
                Moves.withdrawing(),
                Moves.reopening(),
                Moves.handingOver(),
                Moves.notMended());
        return new Scene("agreeing", moves, ONE_TIME, USUAL, COMPLETE);
    }

    /** Following up and every ending. */
    static Scene ending() {
        var moves = Moves.join(
                Moves.concern("first", World.FIRST_CONCERN),
                Moves.choice(new Choice.SomethingElse(World.SECOND_CONCERN)),
                Moves.choice(new Choice.No()),
                Moves.choice(new Choice.LaterOnlyIfISay()),
                Moves.stoppingByLink(),
                Moves.withdrawing(),
                Moves.reopening(),
                Moves.reflecting(),
                Moves.changing(),
                Moves.handingOver(),
                Moves.recording(FollowUpView.BETTER),
                Moves.answering(FollowUpAnswer.MENDED),
                Moves.answering(FollowUpAnswer.WORSE),
                Moves.everyEnding());
        return new Scene("ending", moves, ONE_TIME, USUAL, COMPLETE);
    }

    /** The owner's steps, the clock and the supervisor. */
    static Scene waiting() {
        var moves = Moves.join(
                Moves.concern("first", World.FIRST_CONCERN),
                Moves.owning(),
                Moves.reflecting(),
                Moves.talking(),
                Moves.changing(),
                Moves.sayingWhyNot(),
                Moves.letters(About.HOW_TO_GO_ON),
                Moves.recording(FollowUpView.NOT_KNOWN),
                Moves.escalating(),
                Moves.notMended(),
                Moves.reopening());
        return new Scene("waiting", moves, days(0, 3, 15, 60), USUAL, COMPLETE);
    }

    /** Those that are explored to their end. */
    static List<Scene> complete() {
        return List.of(words(), agreeing(), ending(), askingOnce(), asking(), waiting());
    }

    /** Everything at once, as far as it goes. */
    static Scene everything(int mostStates) {
        var moves = new LinkedHashSet<Move>();
        for (var scene : complete()) {
            for (var move : scene.moves()) {
                if (moves.stream().noneMatch(m -> m.sentence().equals(move.sentence()))) {
                    moves.add(move);
                }
            }
        }
        return new Scene("everything", List.copyOf(moves), days(0, 8, 60), USUAL, mostStates);
    }

    private static List<Instant> days(int... after) {
        return Arrays.stream(after)
                .mapToObj(d -> World.START.plus(Duration.ofDays(d)))
                .toList();
    }
}
