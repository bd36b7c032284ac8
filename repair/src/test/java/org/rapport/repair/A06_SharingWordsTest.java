package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.command.OwnershipCommand.OfferHandOver;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.command.VoiceCommand.TakeBack;
import org.rapport.repair.explore.World;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.Purpose;

/** Words are read by the persons their author names, for what the author names, and nobody else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class A06_SharingWordsTest {
    private final Course course = Course.takenUp()
            .with(new Speak(World.SAM_BY_LINK, World.SAMS_WORDS, Set.of(World.DANA.person()), Purpose.THIS_REPAIR));

    @Test
    void exactly_the_named_person_reads_for_exactly_the_named_purpose() {
        assertThat(course.reads(World.DANA.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isTrue();
        assertThat(course.reads(World.SAM.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isTrue();
        assertThat(course.reads(World.DANA.person(), World.SAMS_WORDS, Purpose.SUPERVISION))
                .isFalse();
        assertThat(course.reads(World.MONA.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
        assertThat(course.reads(World.DANA.person(), World.DANAS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
    }

    @Test
    void consent_does_not_follow_the_owner() {
        course.with(new OfferHandOver(Course.DANA, World.RAVI), new AcceptHandOver(Course.RAVI));

        assertThat(course.reads(World.RAVI.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
        assertThat(course.reads(World.DANA.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isTrue();
    }

    @Test
    void the_author_takes_them_back_in_one_step() {
        course.refuses(new TakeBack(Course.DANA, World.SAMS_WORDS), Refusal.NOTHING_TO_TAKE_BACK);

        course.with(new TakeBack(World.SAM_BY_LINK, World.SAMS_WORDS));

        assertThat(course.reads(World.DANA.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
        course.refuses(new TakeBack(World.SAM_BY_LINK, World.SAMS_WORDS), Refusal.NOTHING_TO_TAKE_BACK);
    }

    @Test
    void sharing_again_replaces_who_may_read() {
        course.with(new Speak(World.SAM_SIGNED_IN, World.SAMS_WORDS, Set.of(World.MONA.person()), Purpose.SUPERVISION));

        assertThat(course.reads(World.DANA.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
        assertThat(course.reads(World.MONA.person(), World.SAMS_WORDS, Purpose.SUPERVISION))
                .isTrue();
    }

    @Test
    void nobody_shares_what_another_wrote_or_shares_with_nobody() {
        course.refuses(
                new Speak(Course.DANA, World.SAMS_WORDS, Set.of(World.MONA.person()), Purpose.SUPERVISION),
                Refusal.NOT_YOUR_WORDS);
        course.refuses(
                new Speak(World.SAM_SIGNED_IN, World.SAMS_WORDS, Set.of(), Purpose.THIS_REPAIR), Refusal.NOBODY_NAMED);
        course.refuses(
                new Speak(Course.MONA, World.DANAS_WORDS, Set.of(World.DANA.person()), Purpose.THIS_REPAIR),
                Refusal.NOT_ONE_OF_THE_TWO);
    }

    @Test
    void consents_end_with_the_repair_and_what_the_owner_shared_stays() {
        course.with(
                new Speak(Course.DANA, World.DANAS_WORDS, Set.of(World.SAM.person()), Purpose.THIS_REPAIR),
                Course.ending(Ending.NOT_MENDED, EndingReason.NO_WAY_FOUND));

        assertThat(course.reads(World.DANA.person(), World.SAMS_WORDS, Purpose.THIS_REPAIR))
                .isFalse();
        assertThat(course.reads(World.SAM.person(), World.DANAS_WORDS, Purpose.THIS_REPAIR))
                .isTrue();
        course.with(new TakeBack(Course.DANA, World.DANAS_WORDS));
    }
}
