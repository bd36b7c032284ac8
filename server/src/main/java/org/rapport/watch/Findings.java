package org.rapport.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.alliance.criterion.Confirmation;
import org.rapport.alliance.criterion.Finding;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.checkin.Asking;
import org.rapport.checkin.Askings;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What criteria said, kept as they said it: with rule, version, numbers, explanation and false-alarm rate. */
public final class Findings {
    private static final JsonMapper JSON = new JsonMapper();

    private Findings() {}

    /**
     * A finding about to be kept.
     *
     * @param confirmation what people have said about it by then
     */
    record New(UUID id, UUID relationship, UUID asking, Finding finding, Confirmation confirmation) {}

    /**
     * A finding as kept.
     *
     * @param explanation stable code of the sentence, with {@code numbers} as its gaps
     * @param english the sentence
     * @param falseAlarm share of relationships in which nothing is wrong that get such a flag at least once; empty where
     *     the rule is no test
     */
    public record Kept(
            UUID id,
            UUID relationship,
            UUID asking,
            String criterion,
            String version,
            FindingStatus status,
            int session,
            SortedMap<String, Double> numbers,
            String explanation,
            String english,
            OptionalDouble falseAlarm,
            Confirmation confirmation,
            Instant madeAt) {}

    /** Keeps it; false when this criterion has already spoken about this check-in. */
    static boolean keep(Inside inside, New made) {
        Finding finding = made.finding;
        return inside.sql(
                                "insert into watch.finding (practice, id, relationship, asking, criterion, version, status, kind,"
                                        + " session_number, previous_session, magnitude, numbers, explanation, english,"
                                        + " false_alarm, false_alarm_precision, confirmation, made_at) values (:practice, :id, :relationship,"
                                        + " :asking, :criterion, :version, :status, :kind, :session, :previous, :magnitude,"
                                        + " cast(:numbers as jsonb), :explanation, :english, :rate, :precision, :confirmation, :now)"
                                        + " on conflict do nothing")
                        .param("practice", inside.practice().value())
                        .param("id", made.id)
                        .param("relationship", made.relationship)
                        .param("asking", made.asking)
                        .param("criterion", finding.criterion().name())
                        .param("version", finding.criterion().version())
                        .param("status", finding.status().name())
                        .param("kind", finding.kind().name())
                        .param("session", finding.session())
                        .param(
                                "previous",
                                finding.previousSession().isPresent()
                                        ? finding.previousSession().getAsInt()
                                        : null,
                                Types.INTEGER)
                        .param("magnitude", orNull(finding.magnitude()), Types.DOUBLE)
                        .param("numbers", JSON.writeValueAsString(finding.numbers()))
                        .param("explanation", finding.explanation().code())
                        .param("english", finding.explanation().english())
                        .param("rate", orNull(finding.falseAlarm().rate()), Types.DOUBLE)
                        .param("precision", finding.falseAlarm().precision().name())
                        .param("confirmation", made.confirmation.name())
                        .param("now", Timestamp.from(inside.now()))
                        .update()
                == 1;
    }

    /** Everything found in a relationship, first to last, without what rested on answers the client took back. */
    static List<Kept> listOf(Inside inside, UUID relationship) {
        Set<UUID> takenBack = Askings.listOf(inside, relationship).stream()
                .filter(asking -> asking.state() == Asking.State.TAKEN_BACK)
                .map(Asking::id)
                .collect(Collectors.toSet());
        return all(inside, relationship).stream()
                .filter(finding -> !takenBack.contains(finding.asking()))
                .toList();
    }

    private static List<Kept> all(Inside inside, UUID relationship) {
        return inside.sql(select("relationship = :id") + " order by session_number, made_at, criterion")
                .param("practice", inside.practice().value())
                .param("id", relationship)
                .query((row, i) -> kept(row))
                .list();
    }

    public static Optional<Kept> find(Inside inside, UUID id) {
        return inside.sql(select("id = :id"))
                .param("practice", inside.practice().value())
                .param("id", id)
                .query((row, i) -> kept(row))
                .optional();
    }

    /** The same, held until the transaction ends, so that two who mark it do so one after the other. */
    static Optional<Kept> hold(Inside inside, UUID id) {
        return inside.sql(select("id = :id") + " for update")
                .param("practice", inside.practice().value())
                .param("id", id)
                .query((row, i) -> kept(row))
                .optional();
    }

    /** What a person says of it. The finding itself stays as it was made. */
    static void mark(Inside inside, UUID id, Confirmation confirmation) {
        inside.sql("update watch.finding set confirmation = :confirmation where practice = :practice and id = :id")
                .param("confirmation", confirmation.name())
                .param("practice", inside.practice().value())
                .param("id", id)
                .update();
    }

    /** Blanks what was found about a client: the numbers, and the words that quote them. */
    public static void forget(Inside inside, PersonId client) {
        inside.sql("update watch.finding set magnitude = null, numbers = '{}', explanation = '', english = ''"
                        + " where practice = :practice and relationship in"
                        + " (select id from practice.relationship where practice = :practice and client = :client)")
                .param("practice", inside.practice().value())
                .param("client", client.value())
                .update();
    }

    private static String select(String which) {
        return "select id, relationship, asking, criterion, version, status, session_number, numbers, explanation, english,"
                + " false_alarm, confirmation, made_at from watch.finding where practice = :practice and " + which;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        double rate = row.getDouble("false_alarm");
        OptionalDouble falseAlarm = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(rate);
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("relationship", UUID.class),
                row.getObject("asking", UUID.class),
                row.getString("criterion"),
                row.getString("version"),
                FindingStatus.valueOf(row.getString("status")),
                row.getInt("session_number"),
                JSON.readValue(row.getString("numbers"), new TypeReference<TreeMap<String, Double>>() {}),
                row.getString("explanation"),
                row.getString("english"),
                falseAlarm,
                Confirmation.valueOf(row.getString("confirmation")),
                row.getTimestamp("made_at").toInstant());
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
