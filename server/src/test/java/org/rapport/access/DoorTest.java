package org.rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.house.House;
import org.rapport.store.Events;
import org.rapport.store.Fact;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DoorTest {
    private final House house = new House();

    @Test
    void outside_the_door_every_table_looks_empty() {
        var naked = JdbcClient.create(house.app);
        assertThat(naked.sql("select count(*) from practice.client")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void inside_it_only_the_own_practice_is_seen_whatever_the_query_says() {
        int seen = house.door.through(
                house.stranger,
                inside -> inside.sql("select count(*) from practice.client")
                        .query(Integer.class)
                        .single());
        assertThat(seen).isZero();
    }

    @Test
    void writing_into_another_practice_is_refused() {
        assertThatThrownBy(() -> house.door.through(
                        house.stranger,
                        inside -> inside.sql("insert into store.outbox"
                                        + " (practice, id, kind, person, subject, due_at, created_at) values"
                                        + " (:practice, gen_random_uuid(), 'x', :practice, :practice, now(), now())")
                                .param("practice", house.practice.value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void what_failed_half_way_left_nothing_behind() {
        var stream = UUID.randomUUID();
        assertThatThrownBy(() -> house.door.run(house.dana, inside -> {
                    Events.append(inside, stream, 0, List.of(new Fact("Happened", "{}")));
                    throw new IllegalArgumentException("a bug");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        List<Fact> left = house.door.through(house.dana, inside -> Events.of(inside, stream));
        assertThat(left).isEmpty();
    }

    @Test
    void a_lost_connection_is_named_as_such() {
        assertThatThrownBy(() -> house.door.run(house.dana, inside -> {
                    int pid = inside.sql("select pg_backend_pid()")
                            .query(Integer.class)
                            .single();
                    JdbcClient.create(house.owner)
                            .sql("select pg_terminate_backend(:pid)")
                            .param("pid", pid)
                            .query(Boolean.class)
                            .single();
                    inside.sql("select 1").query(Integer.class).single();
                }))
                .isInstanceOf(DatabaseAway.class);
    }
}
