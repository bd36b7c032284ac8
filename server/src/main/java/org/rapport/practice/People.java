package org.rapport.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.store.Holder;
import org.rapport.store.Place;
import org.rapport.store.SealedColumn;
import org.rapport.store.Sealing;
import org.rapport.store.Words;

/** The people of a practice. Names and addresses are sealed; a search by name over the whole practice does not exist. */
public final class People {
    private static final String COLLEAGUES = "practice.colleague";
    private static final String CLIENTS = "practice.client";

    private static final String NAME_PRINT = CLIENTS + ".name";
    private static final String EMAIL_PRINT = CLIENTS + ".email";

    /** The sealed columns of this package's tables. */
    public static final List<SealedColumn> SEALED = List.of(
            new SealedColumn(COLLEAGUES, "name", "'PRACTICE'", "practice"),
            new SealedColumn(COLLEAGUES, "email", "'PRACTICE'", "practice"),
            new SealedColumn(CLIENTS, "name", "'CLIENT'", "id"),
            new SealedColumn(CLIENTS, "email", "'CLIENT'", "id"));

    private final Sealing sealing;

    public People(Sealing sealing) {
        this.sealing = sealing;
    }

    public void take(Inside inside, Colleague colleague) {
        UUID id = colleague.id().value();
        var holder = Holder.practice(inside.practice().value());
        inside.sql("insert into practice.colleague (practice, id, role, name, email, joined_at)"
                        + " values (:practice, :id, :role, :name, :email, :now)")
                .param("practice", inside.practice().value())
                .param("id", id)
                .param("role", colleague.role().name())
                .param("name", sealing.seal(inside, holder, new Place(COLLEAGUES, id, "name"), colleague.name()))
                .param("email", sealing.seal(inside, holder, new Place(COLLEAGUES, id, "email"), colleague.email()))
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    public void take(Inside inside, Client client) {
        UUID id = client.id().value();
        var holder = Holder.client(id);
        inside.sql("insert into practice.client (practice, id, name, email, name_print, email_print, language, came_at)"
                        + " values (:practice, :id, :name, :email, :namePrint, :emailPrint, :language, :now)")
                .param("practice", inside.practice().value())
                .param("id", id)
                .param("name", sealing.seal(inside, holder, new Place(CLIENTS, id, "name"), client.name()))
                .param("email", sealing.seal(inside, holder, new Place(CLIENTS, id, "email"), client.email()))
                .param("namePrint", sealing.fingerprint(inside, NAME_PRINT, client.name()))
                .param("emailPrint", sealing.fingerprint(inside, EMAIL_PRINT, client.email()))
                .param("language", client.language().toLanguageTag())
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    public Optional<Colleague> findColleague(Inside inside, PersonId id) {
        return inside.sql(
                        "select id, role, name, email from practice.colleague where practice = :practice and id = :id")
                .param("practice", inside.practice().value())
                .param("id", id.value())
                .query((row, i) -> colleague(inside, row))
                .optional();
    }

    public Colleague getColleague(Inside inside, PersonId id) {
        return findColleague(inside, id).orElseThrow();
    }

    /** Everybody who works here now, in order of joining. */
    public List<Colleague> listColleagues(Inside inside) {
        return inside.sql("select id, role, name, email from practice.colleague where practice = :practice"
                        + " and left_at is null order by joined_at, id")
                .param("practice", inside.practice().value())
                .query((row, i) -> colleague(inside, row))
                .list();
    }

    public Optional<Client> findClient(Inside inside, PersonId id) {
        return inside.sql("select id, name, email, language, erased_at is not null as erased from practice.client"
                        + " where practice = :practice and id = :id")
                .param("practice", inside.practice().value())
                .param("id", id.value())
                .query((row, i) -> client(inside, row))
                .optional();
    }

    /** The client of exactly this name and address, for whoever was given both; the first of several. */
    public Optional<PersonId> find(Inside inside, Words name, Words email) {
        return inside.sql("select id from practice.client where practice = :practice and name_print = :name"
                        + " and email_print = :email order by came_at, id limit 1")
                .param("practice", inside.practice().value())
                .param("name", sealing.fingerprint(inside, NAME_PRINT, name))
                .param("email", sealing.fingerprint(inside, EMAIL_PRINT, email))
                .query((row, i) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    public static boolean isErased(Inside inside, PersonId client) {
        return inside.sql("select 1 from practice.client where practice = :practice and id = :id"
                        + " and erased_at is not null")
                .param("practice", inside.practice().value())
                .param("id", client.value())
                .query()
                .optionalValue()
                .isPresent();
    }

    public Client getClient(Inside inside, PersonId id) {
        return findClient(inside, id).orElseThrow();
    }

    /** Everybody who works or ever worked here, by id. */
    public static List<PersonId> everyColleague(Inside inside) {
        return inside.sql("select id from practice.colleague where practice = :practice order by id")
                .param("practice", inside.practice().value())
                .query((row, i) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Holds a client's row, so that whatever is done about this client queues here. False when there is none. */
    public static boolean hold(Inside inside, PersonId client) {
        return inside.sql("select 1 from practice.client where practice = :practice and id = :id for update")
                .param("practice", inside.practice().value())
                .param("id", client.value())
                .query()
                .optionalValue()
                .isPresent();
    }

    /** Blanks name, address and their fingerprints. */
    public static void forget(Inside inside, PersonId client) {
        inside.sql("update practice.client set name = '', email = '', name_print = '', email_print = '',"
                        + " erased_at = :now where practice = :practice and id = :id and erased_at is null")
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("id", client.value())
                .update();
    }

    private Colleague colleague(Inside inside, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var holder = Holder.practice(inside.practice().value());
        return new Colleague(
                new PersonId(id),
                Role.valueOf(row.getString("role")),
                open(inside, holder, new Place(COLLEAGUES, id, "name"), row.getBytes("name")),
                open(inside, holder, new Place(COLLEAGUES, id, "email"), row.getBytes("email")));
    }

    private Client client(Inside inside, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var language = Locale.forLanguageTag(row.getString("language"));
        if (row.getBoolean("erased")) {
            return Client.erased(new PersonId(id), language);
        }
        var holder = Holder.client(id);
        return new Client(
                new PersonId(id),
                open(inside, holder, new Place(CLIENTS, id, "name"), row.getBytes("name")),
                open(inside, holder, new Place(CLIENTS, id, "email"), row.getBytes("email")),
                language);
    }

    private Words open(Inside inside, Holder holder, Place place, byte[] sealed) {
        return sealing.open(inside, holder, place, sealed);
    }
}
