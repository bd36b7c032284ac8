package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.house.AllRows;
import org.rapport.house.Browser;
import org.rapport.house.Visitors;

/** An answer that stands on no scale of ours is asked for again, at its question, and nothing of the page is kept. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OffTheScaleTest {
    private final RunningHouse running = new RunningHouse();
    private final Visitors visitors = new Visitors(running.house, running.address());
    private final Browser phone = visitors.byLink(running.house.sam, Purpose.CHECK_IN, visitors.asked());

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void on_one_page_each_odd_answer_is_named_and_the_good_ones_are_not_kept_alone() {
        var page = phone.get("/check-in/all");
        var before = AllRows.of(running.house.owner);
        for (var odd : Map.of("answer-1", "99", "answer-2", "-1", "answer-3", "4.5", "felt", "maybe")
                .entrySet()) {
            var form = Browser.filled(page, "/check-in/all", "answer-4", "3", "words", "What I wrote.", "go", "on");
            form.put(odd.getKey(), odd.getValue());
            var refused = phone.post("/check-in/all", form);
            assertThat(refused.status()).as(odd.toString()).isEqualTo(422);
            assertThat(refused.body())
                    .as(odd.toString())
                    .containsOnlyOnce("href=\"#" + odd.getKey())
                    .contains("What I wrote.");
        }
        assertThat(AllRows.of(running.house.owner)).isEqualTo(before);
        assertThat(phone.press(page, "/check-in/all", "answer-1", "4", "felt", "no", "words", "", "go", "on")
                        .location())
                .contains("/check-in/done");
    }

    @Test
    void the_direct_question_takes_one_of_its_own_answers_alone() {
        var page = phone.get("/check-in/5");
        var before = AllRows.of(running.house.owner);
        for (String odd : new String[] {"maybe", "1", "YES!", ""}) {
            assertThat(phone.press(page, "/check-in/5", "answer", odd, "go", "on")
                            .status())
                    .as(odd)
                    .isEqualTo(422);
        }
        assertThat(AllRows.of(running.house.owner)).isEqualTo(before);
        assertThat(phone.press(page, "/check-in/5", "answer", "no", "go", "on").location())
                .contains("/check-in/words");
    }
}
