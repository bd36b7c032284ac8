package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.access.AtOnce;
import org.rapport.house.House;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnceTest {
    private static final House HOUSE = new House();

    private final CommandId command = new CommandId(UUID.randomUUID());
    private final AtomicInteger acts = new AtomicInteger();

    @Test
    void a_doubled_submit_at_the_same_moment_is_one_act_with_one_answer() throws Exception {
        for (int round = 0; round < 25; round++) {
            var doubled = new CommandId(UUID.randomUUID());
            int before = acts.get();
            List<String> answers = AtOnce.run(4, () -> submit(HOUSE.dana, doubled));
            assertThat(acts.get() - before).as("acts of round %d", round).isEqualTo(1);
            assertThat(answers).as("answers of round %d", round).containsOnly("act " + acts.get());
        }
    }

    @Test
    void a_repetition_long_after_gets_the_answer_of_the_first() {
        assertThat(submit(HOUSE.dana, command)).isEqualTo("act 1");
        HOUSE.clock.pass(java.time.Duration.ofDays(300));
        assertThat(submit(HOUSE.dana, command)).isEqualTo("act 1");
        assertThat(acts).hasValue(1);
    }

    @Test
    void the_same_id_from_somebody_else_is_another_act() {
        submit(HOUSE.dana, command);
        assertThat(submit(HOUSE.ravi, command)).isEqualTo("act 2");
        assertThat(submit(HOUSE.stranger, command)).isEqualTo("act 3");
    }

    @Test
    void an_act_that_failed_may_be_tried_again_with_the_same_id() {
        assertThatThrownBy(() -> HOUSE.door.run(
                        HOUSE.dana,
                        inside -> Once.only(inside, command, () -> {
                            throw new IllegalArgumentException("a bug");
                        })))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(submit(HOUSE.dana, command)).isEqualTo("act 1");
    }

    private String submit(Actor actor, CommandId id) {
        return HOUSE.door.through(actor, inside -> Once.only(inside, id, () -> "act " + acts.incrementAndGet()));
    }
}
