package org.rapport.store;

import java.sql.Timestamp;
import java.util.function.Supplier;
import org.rapport.access.Inside;

/** Makes a repeated submit one act: the second one gets the answer of the first. */
public final class Once {
    private Once() {}

    /**
     * Does the act unless this command was done before by the same actor, and returns its answer either way.
     *
     * @param act returns a short code, kept for a repetition; no words
     */
    public static String only(Inside inside, CommandId command, Supplier<String> act) {
        if (!claimed(inside, command)) {
            return answer(inside, command);
        }
        String answer = act.get();
        inside.sql(
                        "update store.command set answer = :answer where practice = :practice and actor = :actor and id = :id")
                .param("answer", answer)
                .param("practice", inside.practice().value())
                .param("actor", inside.actor().id())
                .param("id", command.value())
                .update();
        return answer;
    }

    /** Whether this actor has done it. */
    public static boolean wasDone(Inside inside, CommandId command) {
        return inside.sql("select 1 from store.command where practice = :practice and actor = :actor and id = :id")
                .param("practice", inside.practice().value())
                .param("actor", inside.actor().id())
                .param("id", command.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** A second claim of the same command waits here until the first has committed. */
    private static boolean claimed(Inside inside, CommandId command) {
        return inside.sql("insert into store.command (practice, actor, id, at) values (:practice, :actor, :id, :now)"
                                + " on conflict do nothing")
                        .param("practice", inside.practice().value())
                        .param("actor", inside.actor().id())
                        .param("id", command.value())
                        .param("now", Timestamp.from(inside.now()))
                        .update()
                == 1;
    }

    private static String answer(Inside inside, CommandId command) {
        return inside.sql("select answer from store.command where practice = :practice and actor = :actor and id = :id")
                .param("practice", inside.practice().value())
                .param("actor", inside.actor().id())
                .param("id", command.value())
                .query(String.class)
                .single();
    }
}
