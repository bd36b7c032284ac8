package org.rapport.house;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.rapport.access.Actor;
import org.rapport.access.ClientDoor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.access.PracticeId;
import org.rapport.access.Sessions;
import org.rapport.access.Tokens;
import org.rapport.access.WayIn;
import org.rapport.parts.Parts;
import org.rapport.postgres.EmbeddedPostgres;
import org.rapport.practice.Client;
import org.rapport.practice.Colleague;
import org.rapport.practice.People;
import org.rapport.practice.Practice;
import org.rapport.practice.Practices;
import org.rapport.practice.Relationship;
import org.rapport.practice.Relationships;
import org.rapport.practice.Role;
import org.rapport.store.Journal;
import org.rapport.store.KeptWords;
import org.rapport.store.MasterKey;
import org.rapport.store.Migrations;
import org.rapport.store.Sealing;
import org.rapport.store.Words;
import org.rapport.testing.PinnedClock;
import org.rapport.testing.TestPostgres;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A migrated database of its own with two practices in it: the one the test is about, with Dana and Ravi (clinicians),
 * Mona (supervisor), Alex (manager), Sam and Kim (clients of Dana and of Ravi), and a foreign one.
 */
public final class House {
    private static final String APP_PASSWORD = "app-for-tests";
    private static final String TEMPLATE = migratedTemplate();

    public final String database = TestPostgres.copyOf(TEMPLATE);
    public final PinnedClock clock = PinnedClock.at("2026-03-02T09:00:00Z");
    public final DataSource app = as(Migrations.APP_ROLE, APP_PASSWORD, database);
    public final DataSource owner =
            as(EmbeddedPostgres.OWNER, TestPostgres.server().ownerPassword(), database);
    /** Beside the database, as an installation has it. */
    public final Journal journal = Journal.at(TestPostgres.file(database + ".journal"));

    public final String masterKey = MasterKey.generate();
    public final Parts parts = Parts.on(
            new Parts.Ground(app, clock, UUID::randomUUID, MasterKey.parse(masterKey), new SecureRandom(), journal));
    public final Door door = parts.door();
    public final Sealing sealing = parts.sealing();
    public final KeptWords keptWords = parts.keptWords();
    public final People people = parts.people();
    public final Tokens tokens = parts.tokens();
    public final WayIn wayIn = parts.wayIn();
    public final Sessions sessions = parts.sessions();

    public final PracticeId practice = new PracticeId(UUID.randomUUID());
    public final PracticeId foreign = new PracticeId(UUID.randomUUID());
    public final Actor.Clinician dana = new Actor.Clinician(practice, person());
    public final Actor.Clinician ravi = new Actor.Clinician(practice, person());
    public final Actor.Supervisor mona = new Actor.Supervisor(practice, person());
    public final Actor.Manager alex = new Actor.Manager(practice, person());
    /** Sam in the room: may read. */
    public final Actor.Client sam = new Actor.Client(practice, person(), ClientDoor.ROOM);
    /** Sam by a link: may only put in. */
    public final Actor.Client samByLink = new Actor.Client(practice, sam.person(), ClientDoor.LINK);

    public final Actor.Client kim = new Actor.Client(practice, person(), ClientDoor.ROOM);
    /** A clinician of the foreign practice. */
    public final Actor.Clinician stranger = new Actor.Clinician(foreign, person());

    public final Actor.Job job = new Actor.Job(practice, "test");
    /** Dana works with Sam. */
    public final UUID danaAndSam = UUID.randomUUID();
    /** Ravi works with Kim. */
    public final UUID raviAndKim = UUID.randomUUID();

    public House() {
        door.run(job, inside -> {
            Practices.found(inside, new Practice(practice, "Elm Street", ZoneId.of("Europe/London"), "01632 960 001"));
            colleague(inside, dana, Role.CLINICIAN, "Dana");
            colleague(inside, ravi, Role.CLINICIAN, "Ravi");
            colleague(inside, mona, Role.SUPERVISOR, "Mona");
            colleague(inside, alex, Role.MANAGER, "Alex");
            client(inside, sam, "Sam");
            client(inside, kim, "Kim");
            relationship(inside, danaAndSam, dana, sam);
            relationship(inside, raviAndKim, ravi, kim);
        });
        door.run(new Actor.Job(foreign, "test"), inside -> {
            Practices.found(inside, new Practice(foreign, "Oak Road", ZoneId.of("Europe/Berlin"), ""));
            colleague(inside, stranger, Role.CLINICIAN, "Stranger");
        });
    }

    private void colleague(Inside inside, Actor.Staff staff, Role role, String name) {
        var email = Words.of(name.toLowerCase(Locale.ROOT) + "@practice.example");
        people.take(inside, new Colleague(staff.person(), role, Words.of(name), email));
    }

    private void client(Inside inside, Actor.Client client, String name) {
        var email = Words.of(name.toLowerCase(Locale.ROOT) + "@client.example");
        people.take(inside, new Client(client.person(), Words.of(name), email, Locale.ENGLISH));
    }

    private void relationship(Inside inside, UUID id, Actor.Clinician clinician, Actor.Client client) {
        Relationships.begin(
                inside,
                new Relationship(id, clinician.person(), client.person(), mona.person(), LocalDate.of(2026, 1, 5), 12));
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    /** A migrated database with nobody in it. */
    public static String nobodyHere() {
        return TestPostgres.copyOf(TEMPLATE);
    }

    public static DataSource ownerOf(String database) {
        return as(EmbeddedPostgres.OWNER, TestPostgres.server().ownerPassword(), database);
    }

    public static DataSource appOf(String database) {
        return as(Migrations.APP_ROLE, APP_PASSWORD, database);
    }

    private static DataSource as(String user, String password, String database) {
        return new DriverManagerDataSource(TestPostgres.server().jdbcUrl(database), user, password);
    }

    private static String migratedTemplate() {
        String name = TestPostgres.emptyDatabase();
        Migrations.run(as(EmbeddedPostgres.OWNER, TestPostgres.server().ownerPassword(), name), APP_PASSWORD);
        return name;
    }
}
