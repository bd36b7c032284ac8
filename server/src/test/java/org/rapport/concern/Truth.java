package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.access.Actor;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.concern.policy.Bell;
import org.rapport.ledger.Verdict;
import org.rapport.practice.Relationships;
import org.rapport.practice.Role;
import org.rapport.practice.StopList;
import org.rapport.repair.Repairing;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.WorkEvent.ReflectionMarked;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.HandOver;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Stop;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;
import org.rapport.store.VerifyingLedger;

/** What must be true of everything that is stored, after every act. The events are the truth; all else is held against them. */
final class Truth {
    private static final UUID NO_CLIENT = new UUID(0, 0);

    private final Workshop workshop;
    private final Inside inside;

    private Truth(Workshop workshop, Inside inside) {
        this.workshop = workshop;
        this.inside = inside;
    }

    /** Asserts all of it; {@code where} is printed when something is not so. */
    static void holds(Workshop workshop, String where) {
        holdsWhereSomethingMoved(workshop, new HashMap<>(), where);
        // Through a connection of its own: the verifier reads a stream, whose end would close a reused one.
        workshop.house.door.run(
                workshop.house.job,
                inside -> assertThat(VerifyingLedger.verify(inside)).as(where).isInstanceOf(Verdict.Whole.class));
    }

    /**
     * The same for those repairs in which anything happened since the last time, without the ledger's chain.
     *
     * @param known how many events each repair had then; brought up to date
     */
    static void holdsWhereSomethingMoved(Workshop workshop, Map<UUID, Long> known, String where) {
        workshop.unaltered.run(workshop.house.job, inside -> {
            var truth = new Truth(workshop, inside);
            truth.lengths().forEach((repair, length) -> {
                if (!length.equals(known.put(repair, length))) {
                    truth.of(repair, where);
                }
            });
            truth.bellsAreForColleagues(where);
        });
    }

    private Map<UUID, Long> lengths() {
        return inside
                .sql("select stream, count(*) from store.event group by stream")
                .query((row, i) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void of(UUID repair, String where) {
        List<Event> history = workshop.repairs.history(inside, repair);
        var stream = Repairs.told(repair, history).orElseThrow();
        assertThat(stream.state()).as(where).isEqualTo(Repairing.replay(history));
        theRowIsWhatTheEventsTell(stream, where);
        theOwnerIsOneClinician(stream, where);
        consentIsWhatTheProcessSays(stream, history, where);
        onlyAReadyLetterWaits(stream, where);
        theStopStandsEverywhere(stream, where);
        theListHoldsWhatTheClientMaySee(stream, history, where);
    }

    private void theRowIsWhatTheEventsTell(Repairs.Stream stream, String where) {
        var last = stream.last();
        var waiting = RepairProcess.here(inside).whatWaits(stream.state());
        var expected = new ArrayList<Optional<?>>();
        expected.add(Optional.of(stream.owner().value()));
        expected.add(Optional.of(stream.live()));
        expected.add(waiting.map(one -> one.step().name()));
        expected.add(waiting.flatMap(org.rapport.repair.state.Waiting::due));
        expected.add(
                last.ownership().handOver() instanceof HandOver.Offered offered
                        ? Optional.of(offered.to().value())
                        : Optional.empty());
        expected.add(
                stream.state() instanceof Ended ended
                        ? Optional.of(ended.ending().name())
                        : Optional.empty());
        expected.add(
                waiting.map(one -> last.work().escalated().contains(one.step())).or(() -> Optional.of(false)));
        assertThat(row(stream.id())).as(where).isEqualTo(expected);
    }

    private List<Optional<?>> row(UUID repair) {
        return inside.sql(
                        "select owner, live, step, due_at, offered_to, ending, told from concern.repair where id = :id")
                .param("id", repair)
                .query((row, i) -> List.<Optional<?>>of(
                        Optional.of(row.getObject(1, UUID.class)),
                        Optional.of(row.getBoolean(2)),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getTimestamp(4)).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getObject(5, UUID.class)),
                        Optional.ofNullable(row.getString(6)),
                        Optional.of(row.getBoolean(7))))
                .single();
    }

    private void theOwnerIsOneClinician(Repairs.Stream stream, String where) {
        var owner = new PersonId(stream.owner().value());
        assertThat(workshop.house.people.getColleague(inside, owner).role())
                .as(where)
                .isEqualTo(Role.CLINICIAN);
        if (stream.live()) {
            assertThat(Relationships.get(inside, stream.relationship()).clinician())
                    .as(where)
                    .isEqualTo(owner);
        }
    }

    private void consentIsWhatTheProcessSays(Repairs.Stream stream, List<Event> history, String where) {
        var expected = new HashSet<>(ForTheOwner.told(history));
        for (WordsId words : stream.last().dialogue().voices().keySet()) {
            people().filter(person -> !person.equals(author(words)))
                    .filter(person -> mayRead(stream, words, person))
                    .forEach(person -> expected.add(new ForTheOwner.Reads(words.value(), person)));
        }
        assertThat(consents(stream.id())).as(where).isEqualTo(expected);
    }

    private static boolean mayRead(Repairs.Stream stream, WordsId words, UUID person) {
        return java.util.Arrays.stream(Purpose.values())
                .anyMatch(purpose -> Repairing.mayRead(
                        stream.state(), words, new org.rapport.repair.word.PersonId(person), purpose));
    }

    private java.util.stream.Stream<UUID> people() {
        var house = workshop.house;
        return java.util.stream.Stream.of(
                        house.dana, house.ravi, house.mona, house.alex, house.sam, house.kim, house.stranger)
                .map(Actor::id);
    }

    private UUID author(WordsId words) {
        return inside.sql("select author from concern.account where words = :words")
                .param("words", words.value())
                .query(UUID.class)
                .single();
    }

    private Set<ForTheOwner.Reads> consents(UUID repair) {
        return inside.sql("select words, reader from concern.consent where repair = :repair and ended_at is null")
                .param("repair", repair)
                .query((row, i) -> new ForTheOwner.Reads(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .set();
    }

    /** A letter that may leave waits, and nothing else about the repair does; behind a closed door nothing. */
    private void onlyAReadyLetterWaits(Repairs.Stream stream, String where) {
        Set<UUID> expected = stream.live() && stream.letter() instanceof Letter.Ready ready
                ? Set.of(ready.invitation().value())
                : Set.of();
        Set<UUID> waiting = inside.sql(
                        "select o.subject from store.outbox o join concern.invitation i on i.id = o.subject"
                                + " where i.repair = :repair and o.state = 'waiting'")
                .param("repair", stream.id())
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
        assertThat(waiting).as(where).isEqualTo(expected);
        if (stream.last().doorClosed()) {
            assertThat(waiting).as(where).isEmpty();
        }
    }

    private void theStopStandsEverywhere(Repairs.Stream stream, String where) {
        assertThat(stream.last().stop() instanceof Stop.Stopped)
                .as(where)
                .isEqualTo(StopList.stands(inside, new PersonId(stream.client())));
    }

    private void theListHoldsWhatTheClientMaySee(Repairs.Stream stream, List<Event> history, String where) {
        Map<UUID, Long> counted = inside
                .sql(
                        "select client, count(*) from store.ledger where subject = :repair and purpose = 'repair' group by client")
                .param("repair", stream.id())
                .query((row, i) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        long reflections =
                history.stream().filter(ReflectionMarked.class::isInstance).count();
        long visible = Seeing.history(workshop.house.sam, history).size();
        assertThat(counted.getOrDefault(stream.client(), 0L)).as(where).isEqualTo(visible);
        assertThat(counted.getOrDefault(NO_CLIENT, 0L)).as(where).isEqualTo(history.size() - visible - reflections);
    }

    private void bellsAreForColleagues(String where) {
        List<UUID> rung = inside.sql("select person from store.outbox where kind = :kind and state = 'waiting'")
                .param("kind", Bell.KIND)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        assertThat(rung).as(where).doesNotHaveDuplicates();
        assertThat(rung)
                .as(where)
                .allMatch(person -> workshop.house
                        .people
                        .findColleague(inside, new PersonId(person))
                        .isPresent());
    }
}
