package org.rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.checkin.Visits;
import org.rapport.house.House;
import org.rapport.practice.SessionsHeld;
import org.rapport.practice.StopList;
import org.rapport.store.CommandId;
import org.rapport.store.Events;
import org.rapport.store.Fact;
import org.rapport.store.Holder;
import org.rapport.store.Ledger;
import org.rapport.store.Once;
import org.rapport.store.Outbox;
import org.rapport.store.Signing;
import org.rapport.store.Words;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One isolation check for every table there is: the foreign practice sees no row and plants no row. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IsolationTest {
    private static final House HOUSE = seeded();

    /** Packages all of whose tables hold rows here; those of later packages are checked with what they hold. */
    private static final Set<String> SEEDED = Set.of("access", "store", "practice", "checkin", "watch");

    static List<String> tenantTables() {
        return new Catalogue(HOUSE)
                .tenantTables().stream().map(Catalogue.Table::name).toList();
    }

    static List<String> seededTables() {
        return tenantTables().stream()
                .filter(table -> SEEDED.contains(table.substring(0, table.indexOf('.'))))
                .toList();
    }

    @Test
    void there_is_something_to_hide() {
        assertThat(seededTables()).hasSizeGreaterThanOrEqualTo(19);
    }

    @ParameterizedTest
    @MethodSource("seededTables")
    void the_own_practice_sees_its_rows(String table) {
        assertThat(rowsOfHouse(table, HOUSE.job)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void the_foreign_practice_sees_none_of_them(String table) {
        assertThat(rowsOfHouse(table, HOUSE.stranger)).isZero();
    }

    @ParameterizedTest
    @MethodSource("seededTables")
    void the_foreign_practice_cannot_plant_a_row_there(String table) {
        String row = JdbcClient.create(HOUSE.owner)
                .sql("select to_jsonb(t)::text from " + table + " t where practice = :practice limit 1")
                .param("practice", HOUSE.practice.value())
                .query(String.class)
                .single();
        assertThatThrownBy(() -> HOUSE.door.run(
                        HOUSE.stranger,
                        inside -> inside.sql("insert into " + table + " select * from jsonb_populate_record(null::"
                                        + table + ", cast(:row as jsonb))")
                                .param("row", row)
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private static int rowsOfHouse(String table, Actor reader) {
        return HOUSE.door.through(
                reader,
                inside -> inside.sql("select count(*) from " + table + " where practice = :practice")
                        .param("practice", HOUSE.practice.value())
                        .query(Integer.class)
                        .single());
    }

    private static House seeded() {
        var house = new House();
        new Visits(house).scored(3, true);
        UUID client = house.sam.person().value();
        new Signing(house, house.job).ask();
        house.door.run(house.dana, inside -> {
            house.tokens.link(
                    inside, new Grant(house.practice, Purpose.CHECK_IN, house.sam.person(), UUID.randomUUID()));
            house.sessions.begin(inside, house.dana, Optional.empty());
            Events.append(inside, UUID.randomUUID(), 0, List.of(new Fact("Happened", "{}")));
            Once.only(inside, new CommandId(UUID.randomUUID()), () -> "done");
            Outbox.put(inside, "check-in", client, UUID.randomUUID(), Instant.EPOCH);
            Ledger.write(inside, "read-words", client, client, "test");
            house.keptWords.keep(inside, UUID.randomUUID(), Holder.client(client), Words.of("something said"));
            SessionsHeld.record(inside, house.danaAndSam, Instant.EPOCH);
            StopList.stop(inside, house.kim.person(), ClientDoor.ROOM);
        });
        return house;
    }
}
