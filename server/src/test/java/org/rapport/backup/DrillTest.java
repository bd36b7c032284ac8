package org.rapport.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.house.Visitors.id;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.access.Grant;
import org.rapport.access.Purpose;
import org.rapport.concern.Repairs;
import org.rapport.house.AllRows;
import org.rapport.house.Canaries;
import org.rapport.house.House;
import org.rapport.house.SealedTexts;
import org.rapport.house.StolenBytes;
import org.rapport.ledger.Verdict;
import org.rapport.message.Letter;
import org.rapport.message.Letters;
import org.rapport.message.Sending;
import org.rapport.parts.Parts;
import org.rapport.practice.StopList;
import org.rapport.rights.AskingWhatIsMine;
import org.rapport.rights.Requests;
import org.rapport.store.Journal;
import org.rapport.store.MasterKey;
import org.rapport.store.VerifyingLedger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Backup, then life goes on, then restore: who was erased stays erased, who said stop is not written to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DrillTest {
    @TempDir
    private Path folder;

    private House house;
    private Canaries canaries;
    private Canaries.Story erased;
    private Canaries.Story stopped;
    private Canaries.Story stays;
    private Path backup;
    private Path keys;

    @BeforeEach
    void aBackupIsTaken() throws Exception {
        house = new House();
        canaries = new Canaries(house, 11);
        erased = canaries.tell();
        stopped = canaries.tell();
        stays = canaries.tell();
        house.door.run(house.job, inside -> {
            house.sessions.begin(inside, house.dana, Optional.empty());
            house.tokens.link(inside, new Grant(house.practice, Purpose.SIGN_IN, house.dana.person(), house.dana.id()));
        });
        backup = folder.resolve("monday");
        keys = folder.resolve("monday.keys");
        new BackingUp(house.owner, house.journal).take(backup, UUID.randomUUID(), house.clock.instant());
    }

    private void lifeGoesOn() {
        house.parts.askingWhatIsMine().ask(erased.client(), Requests.Kind.ERASURE);
        house.clock.pass(AskingWhatIsMine.DELAY);
        house.parts.erasingClient().round();
        house.parts.stopping().stop(stopped.byLink());
    }

    @Test
    void after_a_restore_the_erased_stay_erased_the_stopped_are_not_written_to_and_the_rest_is_as_it_was()
            throws Exception {
        lifeGoesOn();
        String database = House.nobodyHere();
        var restoring = new Restoring(House.ownerOf(database));
        restoring.load(backup, keys, house.journal);
        assertThat(restoring.underWay()).isTrue();
        assertThat(open(database)).as("before the journal was replayed").containsAll(erased.own());

        Parts parts = parts(database);
        var replayed = parts.replaying().replay();
        restoring.opened();
        assertThat(restoring.underWay()).isFalse();
        assertThat(replayed.erasures()).isEqualTo(1);
        assertThat(replayed.stops()).isEqualTo(1);
        assertThat(open(database))
                .doesNotContainAnyElementsOf(erased.own())
                .doesNotContainAnyElementsOf(erased.thought())
                .containsAll(stays.own())
                .containsAll(stays.thought())
                .containsAll(stopped.own());
        List<Letter> left = sentBy(parts);
        assertThat(left)
                .as("what waited when the backup was taken may have been sent since")
                .isEmpty();
        assertThat(stands(parts, stopped)).isTrue();
        askAfterAVisit(parts, stopped);
        askAfterAVisit(parts, stays);
        assertThat(sentBy(parts))
                .extracting(letter -> letter.to().reveal())
                .containsExactly(stays.own().get(1));
    }

    private void askAfterAVisit(Parts parts, Canaries.Story story) {
        var session = parts.recordingSession()
                .record(house.dana, id(), story.relationship(), house.clock.instant())
                .orElseThrow();
        parts.askingForCheckIn().ask(house.dana, id(), session.id());
    }

    @Test
    void every_table_comes_back_row_by_row_but_for_what_could_act_on_its_own() throws Exception {
        var before = AllRows.of(house.owner);
        String database = House.nobodyHere();
        new Restoring(House.ownerOf(database)).load(backup, keys, house.journal);
        var after = AllRows.of(House.ownerOf(database));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(before.keySet())
                .filteredOn(table -> !java.util.Objects.equals(before.get(table), after.get(table)))
                .containsExactlyInAnyOrder("store.outbox", "access.session", "access.token", "store.restore");
        var restored = JdbcClient.create(House.ownerOf(database));
        for (String open : List.of(
                "select count(*) from store.outbox where state = 'waiting'",
                "select count(*) from access.session where ended_at is null",
                "select count(*) from access.token where used_at is null and purpose <> 'STOP'")) {
            assertThat(restored.sql(open).query(Integer.class).single())
                    .as(open)
                    .isZero();
        }
    }

    @Test
    void the_ledger_and_every_repair_hold_in_the_first_state_served() throws Exception {
        lifeGoesOn();
        String database = House.nobodyHere();
        new Restoring(House.ownerOf(database)).load(backup, keys, house.journal);
        Parts parts = parts(database);
        parts.replaying().replay();
        assertThat(ledger(parts)).isInstanceOf(Verdict.Whole.class);
        assertThat(ledger(house.parts)).as("where it went on").isInstanceOf(Verdict.Whole.class);
        for (var story : List.of(erased, stopped, stays)) {
            var repair = parts.door()
                    .through(
                            house.job,
                            inside -> new Repairs().find(inside, story.repair()).orElseThrow());
            assertThat(repair.live()).isTrue();
            assertThat(repair.owner().value()).isEqualTo(house.dana.id());
        }
        assertThat(parts.replaying().replay().erasures())
                .as("a second time there is nothing to do")
                .isZero();
        assertThat(parts.replaying().replay().stops()).isZero();
    }

    @Test
    void a_backup_holds_no_word_name_or_address_and_opens_with_the_master_key_only() throws Exception {
        var looking = new StolenBytes("canary");
        List<Path> files = new ArrayList<>(List.of(keys));
        try (var inFolder = Files.list(backup)) {
            inFolder.forEach(files::add);
        }
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            assertThat(looking.in(Files.readAllBytes(file))).as(file.toString()).isEmpty();
        }
        try (var inFolder = Files.list(backup)) {
            assertThat(inFolder.map(file -> file.getFileName().toString()))
                    .contains("store.words.copy", "manifest")
                    .doesNotContain("store.key.copy");
        }
        String database = House.nobodyHere();
        new Restoring(House.ownerOf(database)).load(backup, keys, house.journal);
        assertThat(open(database)).containsAll(canaries.all());
        assertThat(SealedTexts.in(House.ownerOf(database), MasterKey.parse(MasterKey.generate()))
                        .open())
                .isEmpty();
    }

    /** One byte changed or the end missing, in every file in turn. */
    @Test
    void a_torn_or_changed_file_is_refused_before_anything_is_loaded() throws Exception {
        String database = House.nobodyHere();
        var restoring = new Restoring(House.ownerOf(database));
        var empty = AllRows.of(House.ownerOf(database));
        List<Path> files = new ArrayList<>(List.of(keys));
        try (var inFolder = Files.list(backup)) {
            inFolder.filter(file -> file.toFile().length() > 0).forEach(files::add);
        }
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            byte[] changed = whole.clone();
            changed[whole.length / 2] ^= 1;
            refused(restoring, file, changed);
            refused(restoring, file, java.util.Arrays.copyOf(whole, whole.length - 1));
            Files.write(file, whole);
        }
        Files.move(keys, folder.resolve("elsewhere"));
        assertThatThrownBy(() -> restoring.load(backup, keys, house.journal))
                .isInstanceOf(NotWhole.class)
                .hasMessageContaining("--keys");
        assertThat(AllRows.of(House.ownerOf(database))).isEqualTo(empty);
        restoring.load(backup, folder.resolve("elsewhere"), house.journal);
    }

    private void refused(Restoring restoring, Path file, byte[] content) throws IOException {
        Files.write(file, content);
        assertThatThrownBy(() -> restoring.load(backup, keys, house.journal))
                .as(file.toString())
                .isInstanceOf(NotWhole.class);
    }

    @Test
    void a_journal_that_lost_what_it_had_is_refused_and_so_is_a_database_with_somebody_in_it() throws Exception {
        house.parts.stopping().stop(stays.byLink());
        Path later = folder.resolve("tuesday");
        new BackingUp(house.owner, house.journal).take(later, UUID.randomUUID(), house.clock.instant());
        String database = House.nobodyHere();
        var restoring = new Restoring(House.ownerOf(database));
        Path laterKeys = folder.resolve("tuesday.keys");
        assertThatThrownBy(() -> restoring.load(later, laterKeys, Journal.at(folder.resolve("none"))))
                .isInstanceOf(NotWhole.class)
                .hasMessageContaining("erased since would come back");
        assertThatThrownBy(() -> new Restoring(house.owner).load(later, laterKeys, house.journal))
                .isInstanceOf(NotWhole.class)
                .hasMessageContaining("There is a practice in this database");
        restoring.load(later, laterKeys, house.journal);
    }

    @Test
    void a_lift_after_the_backup_is_the_clients_last_word_too() throws Exception {
        house.parts.stopping().stop(stays.byLink());
        Path later = folder.resolve("tuesday");
        new BackingUp(house.owner, house.journal).take(later, UUID.randomUUID(), house.clock.instant());
        house.parts.stopping().lift(stays.client());
        String database = House.nobodyHere();
        new Restoring(House.ownerOf(database)).load(later, folder.resolve("tuesday.keys"), house.journal);
        Parts parts = parts(database);
        assertThat(parts.replaying().replay().stops()).isEqualTo(1);
        assertThat(stands(parts, stays)).isFalse();
    }

    @Test
    void a_backup_is_never_written_over_another_and_nothing_is_left_of_one_that_broke_off() throws Exception {
        var backingUp = new BackingUp(house.owner, house.journal);
        assertThatThrownBy(() -> backingUp.take(backup, UUID.randomUUID(), house.clock.instant()))
                .isInstanceOf(NotWhole.class);
        List<String> before = names();
        try (var other = house.owner.getConnection()) {
            other.setAutoCommit(false);
            // Copied among the last; by then most of the backup is written.
            other.createStatement().execute("lock table store.words in access exclusive mode");
            assertThatThrownBy(() -> new BackingUp(impatient(), house.journal)
                            .take(folder.resolve("wednesday"), UUID.randomUUID(), house.clock.instant()))
                    .isInstanceOf(SQLException.class);
            other.rollback();
        }
        assertThat(names()).isEqualTo(before);
    }

    /** Who waits for nobody. */
    private DataSource impatient() {
        return new DelegatingDataSource(house.owner) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                try (var statement = connection.createStatement()) {
                    statement.execute("set lock_timeout = '100ms'");
                }
                return connection;
            }
        };
    }

    private boolean stands(Parts parts, Canaries.Story story) {
        return parts.door()
                .through(
                        house.job,
                        inside -> StopList.stands(inside, story.client().person()));
    }

    private Verdict ledger(Parts parts) {
        return parts.door().through(house.job, VerifyingLedger::verify);
    }

    private List<String> names() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private Parts parts(String database) {
        return Parts.on(new Parts.Ground(
                House.appOf(database),
                house.clock,
                UUID::randomUUID,
                MasterKey.parse(house.masterKey),
                new SecureRandom(),
                house.journal));
    }

    private java.util.Set<String> open(String database) {
        return SealedTexts.in(House.ownerOf(database), MasterKey.parse(house.masterKey))
                .open();
    }

    private static List<Letter> sentBy(Parts parts) {
        List<Letter> left = new ArrayList<>();
        new Sending(
                        parts.door(),
                        parts.people(),
                        new Letters(parts.tokens(), URI.create("http://localhost:8080/")),
                        letter -> {
                            // The bell of a colleague is no letter to a client.
                            if (letter.to().reveal().endsWith("@client.example")) {
                                left.add(letter);
                            }
                        },
                        parts.errands())
                .round();
        return left;
    }
}
