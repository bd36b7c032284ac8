package org.rapport.concern;

import java.sql.Timestamp;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.repair.event.VoiceEvent.WordsShared;
import org.rapport.repair.word.PersonId;

/** Who may read whose words, row by row, so that a reader can hold the row while reading. */
public final class Consents {
    private Consents() {}

    /** Replaces the audience of these words. */
    public static void share(Inside inside, UUID repair, WordsShared shared) {
        end(inside, shared.words().value());
        for (PersonId reader : shared.audience()) {
            inside.sql("insert into concern.consent (practice, id, words, reader, repair, author, purpose, given_at)"
                            + " values (:practice, :id, :words, :reader, :repair, :author, :purpose, :now)")
                    .param("practice", inside.practice().value())
                    .param("id", inside.newId())
                    .param("words", shared.words().value())
                    .param("reader", reader.value())
                    .param("repair", repair)
                    .param("author", shared.author().value())
                    .param("purpose", shared.purpose().name())
                    .param("now", Timestamp.from(inside.now()))
                    .update();
        }
    }

    /** Nobody may read these words any more. */
    public static void end(Inside inside, UUID words) {
        inside.sql("update concern.consent set ended_at = :now where practice = :practice and words = :words"
                        + " and ended_at is null")
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("words", words)
                .update();
    }

    /** Nobody may read what this author shared in the repair any more. */
    public static void endAllOf(Inside inside, UUID repair, UUID author) {
        inside.sql("update concern.consent set ended_at = :now where practice = :practice and repair = :repair"
                        + " and author = :author and ended_at is null")
                .param("now", Timestamp.from(inside.now()))
                .param("practice", inside.practice().value())
                .param("repair", repair)
                .param("author", author)
                .update();
    }

    /**
     * Whether the reader may read these words now. The row stays held until the transaction ends: whoever takes the words
     * back waits for this reading to be on the list, and none begins after.
     */
    static boolean heldFor(Inside inside, UUID words, UUID reader) {
        return inside.sql(
                        "select 1 from concern.consent where practice = :practice and words = :words and reader = :reader"
                                + " and ended_at is null for share")
                .param("practice", inside.practice().value())
                .param("words", words)
                .param("reader", reader)
                .query()
                .optionalValue()
                .isPresent();
    }
}
