package org.rapport.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.checkin.AskingForCheckIn;
import org.rapport.checkin.Visits;
import org.rapport.concern.policy.Bell;
import org.rapport.house.House;
import org.rapport.store.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A message that did not leave says why, so that one that has vanished can be accounted for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhyNotSentTest {
    private final House house = new House();
    private final List<Letter> left = new ArrayList<>();
    private Post post = left::add;
    private final Sending sending = new Sending(
            house.door,
            house.people,
            new Letters(house.tokens, URI.create("http://localhost:8080/")),
            letter -> post.send(letter),
            house.parts.errands());

    /** How a message ended. */
    private record Fate(String state, String why) {}

    @Test
    void what_is_dropped_at_the_moment_of_sending_keeps_its_reason() {
        var stopped = new Visits(house);
        house.parts.stopping().stop(stopped.client);
        var withoutAddress = new Visits(house, "");
        UUID stop = put(AskingForCheckIn.KIND, stopped.client.id());
        UUID address = put(AskingForCheckIn.KIND, withoutAddress.client.id());
        UUID over = put(AskingForCheckIn.KIND, house.sam.id());
        UUID gone = put(AskingForCheckIn.KIND, UUID.randomUUID());
        UUID bell = put(Bell.KIND, UUID.randomUUID());
        UUID strange = put("telegram", house.sam.id());
        sending.round();
        assertThat(left).isEmpty();
        assertThat(fate(stop)).isEqualTo(new Fate("dropped", "client-stopped"));
        assertThat(fate(address)).isEqualTo(new Fate("dropped", "no-address"));
        assertThat(fate(over)).isEqualTo(new Fate("dropped", "not-wanted-any-more"));
        assertThat(fate(gone)).isEqualTo(new Fate("dropped", "no-such-person"));
        assertThat(fate(bell)).isEqualTo(new Fate("dropped", "no-such-person"));
        assertThat(fate(strange)).isEqualTo(new Fate("dropped", "no-such-kind"));
    }

    @Test
    void what_waited_when_the_client_said_stop_keeps_that_as_its_reason() {
        var visits = new Visits(house);
        visits.asked();
        house.parts.stopping().stop(visits.client);
        assertThat(fateOf(visits.client.id())).isEqualTo(new Fate("dropped", "client-stopped"));
    }

    @Test
    void what_the_mail_server_did_not_take_keeps_the_last_reason_it_gave_until_it_leaves_or_is_given_up() {
        var visits = new Visits(house);
        visits.asked();
        post = letter -> {
            throw new Post.NotTaken("mailauthenticationexception");
        };
        sending.round();
        assertThat(fateOf(visits.client.id())).isEqualTo(new Fate("waiting", "not-taken: mailauthenticationexception"));
        post = left::add;
        house.clock.pass(Duration.ofMinutes(1));
        sending.round();
        assertThat(fateOf(visits.client.id())).isEqualTo(new Fate("sent", ""));

        UUID rung = put(Bell.KIND, house.dana.id());
        post = letter -> {
            throw new Post.NotTaken("connectexception");
        };
        for (int tried = 0; tried < 60; tried++) {
            sending.round();
            house.clock.pass(Duration.ofHours(6));
        }
        assertThat(fate(rung)).isEqualTo(new Fate("dropped", "not-taken: connectexception"));
    }

    private UUID put(String kind, UUID person) {
        return house.door.through(
                house.job, inside -> Outbox.put(inside, kind, person, UUID.randomUUID(), inside.now()));
    }

    private Fate fate(UUID id) {
        return fateWhere("id", id);
    }

    private Fate fateOf(UUID person) {
        return fateWhere("person", person);
    }

    private Fate fateWhere(String column, UUID value) {
        return JdbcClient.create(house.owner)
                .sql("select state, coalesce(why, '') from store.outbox where " + column + " = :value")
                .param("value", value)
                .query((row, i) -> new Fate(row.getString(1), row.getString(2)))
                .single();
    }
}
