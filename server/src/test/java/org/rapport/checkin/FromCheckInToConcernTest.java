package org.rapport.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.alliance.instrument.Answer;
import org.rapport.concern.view.WhatWaitsForMe;
import org.rapport.house.House;
import org.rapport.store.CommandId;
import org.rapport.store.Words;
import org.rapport.watch.Findings;
import org.rapport.watch.WhatWasFound;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FromCheckInToConcernTest {
    private static final List<String> ITEMS = List.of("heard", "matters", "way", "disagree");

    private final House house = new House();

    @Test
    void a_fall_becomes_a_concern_that_the_clinician_owns_from_its_first_moment() {
        for (int session = 1; session <= 4; session++) {
            answer(3, 0);
            assertThat(waiting()).isEmpty();
        }
        answer(1, 0);
        assertThat(waiting()).singleElement().satisfies(one -> {
            assertThat(one.owner()).isEqualTo(house.dana.id());
            assertThat(one.step().name()).isEqualTo("OWN");
        });
        List<Findings.Kept> found =
                house.door.through(house.dana, inside -> WhatWasFound.between(inside, house.danaAndSam));
        assertThat(found)
                .filteredOn(one -> one.status().name().equals("FLAGGED"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.criterion()).isEqualTo("calibrated-step-drop");
                    assertThat(one.session()).isEqualTo(5);
                    assertThat(one.falseAlarm()).isPresent();
                });
    }

    @Test
    void a_yes_to_the_direct_question_is_enough_in_the_first_session() {
        answer(4, 1);
        assertThat(waiting()).hasSize(1);
    }

    private void answer(int value, int direct) {
        house.clock.pass(Duration.ofDays(7));
        var session = house.parts
                .recordingSession()
                .record(house.dana, command(), house.danaAndSam, house.clock.instant())
                .orElseThrow();
        var asked = house.parts.askingForCheckIn().ask(house.dana, command(), session.id());
        UUID asking = ((Outcome.Done) asked).asking();
        for (String item : ITEMS) {
            house.parts.answeringCheckIn().answer(house.samByLink, asking, item, Answer.given(value));
        }
        house.parts.answeringCheckIn().answer(house.samByLink, asking, "wrong", Answer.given(direct));
        assertThat(house.parts.finishingCheckIn().finish(house.samByLink, asking, Words.of("")))
                .isEqualTo(new Outcome.Done(asking));
    }

    private List<WhatWaitsForMe.Waiting> waiting() {
        return house.door.through(house.dana, WhatWaitsForMe::mine);
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
