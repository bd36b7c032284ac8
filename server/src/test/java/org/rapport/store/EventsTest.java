package org.rapport.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.access.AtOnce;
import org.rapport.house.House;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventsTest {
    private static final House HOUSE = new House();

    private final UUID stream = UUID.randomUUID();

    @Test
    void a_stream_comes_back_in_the_order_it_was_written() {
        append(0, "First", "Second");
        append(2, "Third");
        assertThat(read()).extracting(Fact::type).containsExactly("First", "Second", "Third");
    }

    @Test
    void of_two_who_add_to_the_same_place_one_is_told_that_the_stream_moved() throws Exception {
        for (int round = 0; round < 25; round++) {
            int known = round;
            List<String> outcomes = AtOnce.run(2, () -> {
                try {
                    append(known, "Happened");
                    return "added";
                } catch (StreamMoved moved) {
                    return "moved";
                }
            });
            assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("added", "moved");
        }
        assertThat(read()).hasSize(25);
    }

    @Test
    void a_foreign_practice_may_have_a_stream_of_the_same_id_and_neither_sees_the_other() {
        append(0, "Ours");
        HOUSE.door.run(HOUSE.stranger, inside -> Events.append(inside, stream, 0, List.of(new Fact("Theirs", "{}"))));
        assertThat(read()).extracting(Fact::type).containsExactly("Ours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update store.event set type = 'Never'",
                "delete from store.event",
                "truncate store.event",
                "update store.ledger_tree set nodes = sha256('never')",
                "delete from store.ledger",
                "update store.words set sealed = ''",
                "delete from store.words",
                "update store.key set wrapped = ''"
            })
    void the_program_itself_cannot_rewrite_what_happened(String statement) {
        append(0, "Happened");
        assertThatThrownBy(() -> HOUSE.door.run(
                        HOUSE.dana, inside -> inside.sql(statement).update()))
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo("42501");
        assertThat(read()).hasSize(1);
    }

    private void append(int known, String... types) {
        List<Fact> facts =
                List.of(types).stream().map(type -> new Fact(type, "{}")).toList();
        HOUSE.door.run(HOUSE.dana, inside -> Events.append(inside, stream, known, facts));
    }

    private List<Fact> read() {
        return HOUSE.door.through(HOUSE.dana, inside -> Events.of(inside, stream));
    }
}
