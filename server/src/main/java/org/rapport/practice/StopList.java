package org.rapport.practice;

import java.sql.Timestamp;
import java.util.Optional;
import org.rapport.access.ClientDoor;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;

/**
 * The clients' standing "no": while a stop stands, nothing is sent to its client, whoever wants it sent. Only the client
 * lifts it.
 */
public final class StopList {
    private StopList() {}

    /** Sets a stop; a second one changes nothing. */
    public static void stop(Inside inside, PersonId client, ClientDoor door) {
        queueFor(inside, client);
        inside.sql(
                        "insert into practice.stop (practice, id, client, door, since) values (:practice, :id, :client, :door, :now)"
                                + " on conflict (practice, client) where lifted_at is null do nothing")
                .param("practice", inside.practice().value())
                .param("id", inside.newId())
                .param("client", client.value())
                .param("door", door.name())
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    /** Lifts the stop that stands, if one does. */
    public static void lift(Inside inside, PersonId client) {
        inside.sql("update practice.stop set lifted_at = :now where practice = :practice and client = :client"
                        + " and lifted_at is null")
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .update();
    }

    /**
     * Whether nothing may be sent. The row of the client is held until the transaction ends, so a stop pressed now is
     * either already seen here or waits until this send is over.
     */
    public static boolean stands(Inside inside, PersonId client) {
        return standing(inside, client).isPresent();
    }

    /** By which door the stop came that stands; held as in {@link #stands}. */
    public static Optional<ClientDoor> standing(Inside inside, PersonId client) {
        inside.sql("select 1 from practice.client where practice = :practice and id = :client for share")
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .query()
                .optionalValue();
        return inside.sql("select door from practice.stop where practice = :practice and client = :client"
                        + " and lifted_at is null")
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .query(String.class)
                .optional()
                .map(ClientDoor::valueOf);
    }

    private static void queueFor(Inside inside, PersonId client) {
        inside.sql("select 1 from practice.client where practice = :practice and id = :client for update")
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .query()
                .optionalValue();
    }
}
