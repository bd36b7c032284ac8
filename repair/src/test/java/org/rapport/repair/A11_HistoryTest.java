package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.event.AgreementEvent.AgreementAmended;
import org.rapport.repair.event.AgreementEvent.AgreementEndorsed;
import org.rapport.repair.event.AnswerEvent.StopLifted;
import org.rapport.repair.event.AskingEvent.InvitationCancelled;
import org.rapport.repair.event.AskingEvent.InvitationExpired;
import org.rapport.repair.event.AskingEvent.InvitationSent;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.ConcernEvent.RepairOpened;
import org.rapport.repair.event.CorruptHistory;
import org.rapport.repair.event.EndingEvent.RepairEnded;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.OwnershipEvent.HandOverAccepted;
import org.rapport.repair.event.OwnershipEvent.HandOverRefused;
import org.rapport.repair.event.OwnershipEvent.TakenUp;
import org.rapport.repair.event.RecordEvent.HoldReleased;
import org.rapport.repair.event.VoiceEvent.WordsTakenBack;
import org.rapport.repair.explore.World;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.word.Choice;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.Side;

/** The history is all there is; an event that cannot follow is a bug and says no more than type names. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A11_HistoryTest {
    @Test
    void the_state_is_the_fold_of_its_events() {
        var course = Course.takenUp();
        course.with(course.invitation(0), Course.sending(0), Course.choosing(new Choice.Talk()));

        assertThat(Repairing.replay(course.history())).isEqualTo(course.repair());
        assertThat(Repairing.replay(List.of())).isEqualTo(new Unheard());
    }

    @ParameterizedTest
    @MethodSource("eventsThatCannotFollow")
    void what_cannot_follow_is_a_corrupt_history(Event event) {
        var repair = Course.takenUp().repair();

        assertThatExceptionOfType(CorruptHistory.class)
                .isThrownBy(() -> Repairing.evolve(repair, event))
                .withMessage(event.getClass().getSimpleName() + " cannot follow in Live");
    }

    static Stream<Event> eventsThatCannotFollow() {
        var at = World.START;
        var letter = World.LETTERS.get(0);
        return Stream.of(
                new RepairOpened(World.BOND.repair(), World.BOND.relationship(), World.SAM, World.DANA, at),
                new ConcernRaised(
                        World.FIRST_CONCERN,
                        ConcernSource.CLIENT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        at),
                new TakenUp(World.DANA, at),
                new HandOverAccepted(World.DANA, World.RAVI, at),
                new HandOverRefused(World.RAVI, at),
                new InvitationSent(letter, at),
                new InvitationCancelled(letter, World.DANA, at),
                new InvitationExpired(letter, at),
                new StopLifted(at),
                new WordsTakenBack(World.SAMS_WORDS, Side.CLIENT, at),
                new AgreementAmended(World.PROPOSAL, Side.CLIENT, World.SAMS_WORDS, World.text(1), at),
                new AgreementEndorsed(World.PROPOSAL, Side.CLIENT, World.text(1), at),
                new HoldReleased(World.ALEX, true, at),
                new RepairEnded(World.RAVI, Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND, Optional.empty(), at));
    }

    @Test
    void nothing_comes_before_the_opening_and_little_after_the_ending() {
        var ended = Course.takenUp()
                .with(Course.ending(Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND))
                .repair();

        assertThatExceptionOfType(CorruptHistory.class)
                .isThrownBy(() -> Repairing.evolve(new Unheard(), new StopLifted(World.START)));
        assertThatExceptionOfType(CorruptHistory.class)
                .isThrownBy(() -> Repairing.evolve(ended, new TakenUp(World.DANA, World.START)));
    }

    @Test
    void every_refusal_and_every_act_can_be_said_in_plain_words() {
        assertThat(Refusal.values())
                .allSatisfy(refusal -> assertThat(refusal.plain()).endsWith("."));
        assertThat(Act.values()).allSatisfy(act -> assertThat(act.plain()).isNotBlank());
    }
}
