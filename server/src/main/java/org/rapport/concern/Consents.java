package org.rapport.concern;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;

/** Who may read whose words, row by row, so that a reader can hold the row while reading. */
public final class Consents {
    private Consents() {}

    /** Replaces the audience of these words. */
    public static void share(Inside inside, UUID repair, WordsShared shared) {
        end(inside, shared.words().value());
        shared.audience()
                .forEach(reader ->
                        give(inside, repair, new Given(shared.words(), shared.author(), reader, shared.purpose())));
    }

    /** That one person may read these words for this. */
    public record Given(WordsId words, PersonId author, PersonId reader, Purpose purpose) {}

    /** Besides whoever reads these words already. */
    public static void give(Inside inside, UUID repair, Given given) {
        inside.sql("insert into concern.consent (practice, id, words, reader, repair, author, purpose, given_at)"
                        + " values (:practice, :id, :words, :reader, :repair, :author, :purpose, :now)")
                .param("practice", inside.practice().value())
                .param("id", inside.newId())
                .param("words", given.words().value())
                .param("reader", given.reader().value())
                .param("repair", repair)
                .param("author", given.author().value())
                .param("purpose", given.purpose().name())
                .param("now", Timestamp.from(inside.now()))
                .update();
    }

    /** Nobody may read these words any more. */
    public static void end(Inside inside, UUID words) {
        hold(inside, "words = :which", words);
        inside.sql("update concern.consent set ended_at = :now where practice = :practice and words = :words"
                        + " and ended_at is null")
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("words", words)
                .update();
    }

    /** Nobody may read what this author shared in the repair any more. */
    public static void endAllOf(Inside inside, UUID repair, UUID author) {
        holdAllOf(inside, author);
        inside.sql("update concern.consent set ended_at = :now where practice = :practice and repair = :repair"
                        + " and author = :author and ended_at is null")
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("repair", repair)
                .param("author", author)
                .update();
    }

    /** Holds all that an author shares, so that a reading under way is over, or does not begin, before it is ended. */
    static void holdAllOf(Inside inside, UUID author) {
        hold(inside, "author = :which", author);
    }

    /**
     * Those of these words that the reader may read now. Their rows stay held until the transaction ends: whoever takes
     * the words back waits for this reading to be on the list, and none begins after.
     */
    static Set<UUID> heldFor(Inside inside, Collection<UUID> words, UUID reader) {
        return words.isEmpty() ? Set.of() : Set.copyOf(held(inside, words, reader));
    }

    private static List<UUID> held(Inside inside, Collection<UUID> words, UUID reader) {
        return inside.sql(
                        "select words from concern.consent where practice = :practice and words in (:words) and reader = :reader"
                                + " and ended_at is null order by words, reader for share")
                .param("practice", inside.practice().value())
                .param("words", words)
                .param("reader", reader)
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
    }

    /** In the one order in which readers hold them too, so that nobody waits in a circle. */
    private static void hold(Inside inside, String which, UUID value) {
        inside.sql("select 1 from concern.consent where practice = :practice and " + which
                        + " and ended_at is null order by words, reader for update")
                .param("practice", inside.practice().value())
                .param("which", value)
                .query()
                .listOfRows();
    }
}
