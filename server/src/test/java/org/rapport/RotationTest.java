package org.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.house.Breaking;
import org.rapport.house.Canaries;
import org.rapport.house.House;
import org.rapport.house.SealedTexts;
import org.rapport.parts.Parts;
import org.rapport.store.MasterKey;
import org.rapport.store.Passphrase;
import org.rapport.store.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RotationTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path folder;

    private House house;
    private Path file;
    private List<String> planted;

    @BeforeEach
    void twoStories() throws IOException {
        house = new House();
        file = folder.resolve("master-key");
        Files.writeString(file, house.masterKey);
        var canaries = new Canaries(house, 4);
        canaries.tell();
        canaries.tell();
        planted = canaries.all();
    }

    @Test
    void after_a_rotation_everything_opens_under_the_fresh_key_and_nothing_under_the_old() throws IOException {
        var before = sealedBytes();
        new Rotation(house.owner, house.clock).withMasterKey(file, AT);
        assertThat(sealedBytes()).doesNotContainAnyElementsOf(before).hasSameSizeAs(before);
        assertThat(openNow()).containsAll(planted);
        assertThat(SealedTexts.in(house.owner, MasterKey.parse(house.masterKey)).open())
                .isEmpty();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void the_old_master_key_is_kept_for_backups_made_under_it() throws IOException {
        Path kept = new Rotation(house.owner, house.clock).withMasterKey(file, AT);
        assertThat(kept).hasFileName("master-key.until-2026-03-02T090000Z");
        assertThat(MasterKey.newestOnly(Files.readString(kept))).isEqualTo(MasterKey.newestOnly(house.masterKey));
        assertThat(Files.getPosixFilePermissions(kept)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    /** At every connection and every commit in turn; each time it goes on from what the time before left. */
    @Test
    void wherever_it_is_interrupted_everything_opens_with_the_file_as_it_is() throws IOException {
        int interrupted = 0;
        boolean done = false;
        for (int step = 1; !done; step++) {
            assertThat(step).as("steps; more would mean it never ends").isLessThan(200);
            var breaking = Breaking.at(house.owner, step);
            try {
                new Rotation(breaking, house.clock).withMasterKey(file, AT.plusSeconds(step));
                done = true;
            } catch (Breaking.Interrupted | org.rapport.access.DatabaseAway e) {
                interrupted++;
            }
            assertThat(openNow()).as("after an interruption at step %d", step).containsAll(planted);
        }
        assertThat(interrupted).as("steps it was interrupted at").isGreaterThan(20);
    }

    @Test
    void what_was_destroyed_stays_destroyed() throws IOException {
        var gone = new Canaries(house, 5).tell();
        JdbcClient.create(house.owner)
                .sql("update store.key set wrapped = '' where holder = :client")
                .param("client", gone.client().id())
                .update();
        new Rotation(house.owner, house.clock).withMasterKey(file, AT);
        assertThat(openNow()).containsAll(planted).doesNotContainAnyElementsOf(gone.own());
    }

    @Test
    void a_move_to_a_passphrase_changes_no_text_and_leaves_the_file_without_use() {
        var before = sealedBytes();
        var passphrase = MasterKey.of(Passphrase.of(Words.of("seven quiet herons on ice"), new byte[16]));
        new Rotation(house.owner, house.clock).move(MasterKey.parse(house.masterKey), passphrase);
        assertThat(sealedBytes()).isEqualTo(before);
        assertThat(SealedTexts.in(house.owner, passphrase).open()).containsAll(planted);
        assertThat(openNow()).isEmpty();
    }

    @Test
    void a_move_is_for_all_practices_or_for_none() {
        var breaking = Breaking.atStatement(house.owner, "update store.key", 2);
        var other = MasterKey.parse(MasterKey.generate());
        house.door.run(
                new org.rapport.access.Actor.Job(house.foreign, "test"),
                inside -> house.people.getColleague(inside, house.stranger.person()));
        assertThatThrownBy(() -> new Rotation(breaking, house.clock).move(MasterKey.parse(house.masterKey), other))
                .isInstanceOf(RuntimeException.class);
        assertThat(openNow()).containsAll(planted).contains("Stranger");
        assertThat(SealedTexts.in(house.owner, other).open()).isEmpty();
    }

    @Test
    void it_counts_what_there_is_to_do_without_doing_it() {
        var before = sealedBytes();
        var extent = new Rotation(house.owner, house.clock).extent(MasterKey.parse(house.masterKey));
        assertThat(extent.texts()).isEqualTo(before.size()).isGreaterThan(40);
        assertThat(sealedBytes()).isEqualTo(before);
    }

    /** A column that nobody told the rotation of would be lost with its old key. */
    @Test
    void every_column_that_may_hold_sealed_bytes_is_known_or_is_named_here_for_what_it_is() {
        Set<String> other = Set.of(
                "access.way_in.hash",
                "access.token.hash",
                "access.session.hash",
                "store.ledger_tree.nodes",
                "store.ledger_head.peaks",
                "store.key.wrapped",
                "store.salt.salt",
                "practice.client.name_print",
                "practice.client.email_print");
        List<String> columns = JdbcClient.create(house.owner)
                .sql("select table_schema || '.' || table_name || '.' || column_name from information_schema.columns"
                        + " where data_type = 'bytea' and table_schema not in ('pg_catalog', 'information_schema')")
                .query((row, i) -> row.getString(1))
                .list();
        assertThat(columns)
                .filteredOn(column -> !other.contains(column))
                .containsExactlyInAnyOrderElementsOf(Parts.sealedColumns().stream()
                        .map(column -> column.table() + "." + column.column())
                        .toList());
    }

    private Set<String> openNow() {
        try {
            return SealedTexts.in(house.owner, MasterKey.parse(Files.readString(file)))
                    .open();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> sealedBytes() {
        var database = JdbcClient.create(house.owner);
        return Parts.sealedColumns().stream()
                .flatMap(column -> database
                        .sql("select encode(" + column.column() + ", 'hex') from " + column.table() + " order by id")
                        .query((row, i) -> row.getString(1))
                        .list()
                        .stream())
                .toList();
    }
}
