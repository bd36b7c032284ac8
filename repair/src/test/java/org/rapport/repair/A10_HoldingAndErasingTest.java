package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.RecordCommand.Erase;
import org.rapport.repair.command.RecordCommand.Hold;
import org.rapport.repair.command.RecordCommand.ReleaseHold;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.event.RecordEvent.HoldPlaced;
import org.rapport.repair.explore.World;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.HoldReason;
import org.rapport.repair.word.Purpose;

/** Holds forbid erasing and grant nothing; what is erased is gone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A10_HoldingAndErasingTest {
    private static final Hold COURT_HOLD = new Hold(Course.ALEX, HoldReason.COURT, false);
    private static final Erase ERASING = new Erase(Course.ALEX, World.SAMS_WORDS);
    private final Course course = Course.takenUp()
            .with(new Speak(World.SAM_SIGNED_IN, World.SAMS_WORDS, Set.of(World.DANA.person()), Purpose.THIS_REPAIR));

    @Test
    void nothing_is_erased_under_a_hold_and_a_hold_grants_no_reading() {
        course.with(COURT_HOLD);

        course.refuses(ERASING, Refusal.UNDER_HOLD);
        course.refuses(COURT_HOLD, Refusal.ALREADY_HELD);
        assertThat(course.reads(World.ALEX.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
        assertThat(course.history()).noneMatch(e -> e instanceof HoldPlaced && Repairing.mayBeSeenByClient(e));
    }

    @Test
    void after_the_hold_words_are_erased_for_everybody_and_for_ever() {
        course.with(COURT_HOLD, new ReleaseHold(Course.ALEX), ERASING);

        assertThat(course.reads(World.DANA.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
        assertThat(course.reads(World.SAM.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
        course.refuses(
                new Speak(World.SAM_SIGNED_IN, World.SAMS_WORDS, Set.of(World.DANA.person()), Purpose.THIS_REPAIR),
                Refusal.WORDS_ARE_ERASED);
        course.refuses(ERASING, Refusal.WORDS_ARE_ERASED);
    }

    @Test
    void only_the_privacy_officer_holds_and_erases_also_after_the_ending() {
        course.refuses(new Erase(Course.DANA, World.SAMS_WORDS), Refusal.NOT_THE_OFFICER);
        course.refuses(new ReleaseHold(Course.ALEX), Refusal.NOT_HELD);

        course.with(Course.ending(Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND), COURT_HOLD);

        course.refuses(ERASING, Refusal.UNDER_HOLD);
    }
}
