package org.rapport.concern;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Inside;
import org.rapport.store.Holder;
import org.rapport.store.KeptWords;

/** Who wrote which words in a repair. All of them are sealed under the client's key: they are about the client. */
public final class Accounts {
    static final String EXCERPT = "excerpt";

    private final KeptWords kept;

    public Accounts(KeptWords kept) {
        this.kept = kept;
    }

    /** One text as listed, without the text. */
    public record Listed(UUID words, UUID author, String side, String kind, Instant at) {
        /** A copy that the owner made for a supervisor's eyes. */
        boolean excerpt() {
            return kind.equals(EXCERPT);
        }
    }

    /** Keeps words by the actor in this repair, shared with nobody yet. */
    void keep(Inside inside, Repairs.Stream repair, Draft draft) {
        kept.keep(inside, draft.id(), Holder.client(repair.client()), draft.text());
        inside.sql("insert into concern.account (practice, words, repair, author, side, kind, written_at)"
                        + " values (:practice, :words, :repair, :author, :side, :kind, :now)")
                .param("practice", inside.practice().value())
                .param("words", draft.id())
                .param("repair", repair.id())
                .param("author", inside.actor().id())
                .param("side", side(inside.actor()))
                .param("kind", draft.kind())
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    /** All texts of a repair, in order of writing. */
    public static List<Listed> of(Inside inside, UUID repair) {
        return inside.sql("select words, author, side, kind, written_at from concern.account where practice = :practice"
                        + " and repair = :repair order by written_at, words")
                .param("practice", inside.practice().value())
                .param("repair", repair)
                .query((row, i) -> new Listed(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    /** One text of a repair. */
    static Optional<Listed> find(Inside inside, UUID repair, UUID words) {
        return of(inside, repair).stream()
                .filter(text -> text.words().equals(words))
                .findFirst();
    }

    private static String side(Actor actor) {
        return switch (actor) {
            case Actor.Client _ -> "CLIENT";
            case Actor.Supervisor _ -> "SUPERVISOR";
            case Actor.Clinician _, Actor.Manager _, Actor.Job _ -> "CLINICIAN";
        };
    }
}
