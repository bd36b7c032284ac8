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
import org.rapport.store.Sealing;
import org.rapport.store.Words;

/** The people of a practice. Names and addresses are sealed; a search by name over the whole practice does not exist. */
public final class People {
    private static final String COLLEAGUES = "practice.colleague";
    private static final String CLIENTS = "practice.client";

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
        inside.sql("insert into practice.client (practice, id, name, email, language, came_at)"
                        + " values (:practice, :id, :name, :email, :language, :now)")
                .param("practice", inside.practice().value())
                .param("id", id)
                .param("name", sealing.seal(inside, holder, new Place(CLIENTS, id, "name"), client.name()))
                .param("email", sealing.seal(inside, holder, new Place(CLIENTS, id, "email"), client.email()))
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
        return inside.sql(
                        "select id, name, email, language from practice.client where practice = :practice and id = :id")
                .param("practice", inside.practice().value())
                .param("id", id.value())
                .query((row, i) -> client(inside, row))
                .optional();
    }

    public Client getClient(Inside inside, PersonId id) {
        return findClient(inside, id).orElseThrow();
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
        var holder = Holder.client(id);
        return new Client(
                new PersonId(id),
                open(inside, holder, new Place(CLIENTS, id, "name"), row.getBytes("name")),
                open(inside, holder, new Place(CLIENTS, id, "email"), row.getBytes("email")),
                Locale.forLanguageTag(row.getString("language")));
    }

    private Words open(Inside inside, Holder holder, Place place, byte[] sealed) {
        return sealing.open(inside, holder, place, sealed);
    }
}
