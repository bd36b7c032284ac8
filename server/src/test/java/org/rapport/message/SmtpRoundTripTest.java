package org.rapport.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.PersonId;
import org.rapport.access.Purpose;
import org.rapport.house.House;
import org.rapport.message.CaughtMail.Caught;
import org.rapport.practice.Client;
import org.rapport.store.Outbox;
import org.rapport.store.Words;

/** A letter through a real SMTP server, as it arrives. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmtpRoundTripTest {
    private final House house = new House();
    private final Letters letters = new Letters(house.tokens, URI.create("https://rapport.example/"));
    private final CaughtMail mail = CaughtMail.start();
    private final SmtpPost post = new SmtpPost(server(mail.port()));

    @AfterEach
    void stop() {
        mail.close();
    }

    private static SmtpPost.Server server(int port) {
        return new SmtpPost.Server("127.0.0.1", port, "", "", false, "rapport@practice.example");
    }

    @Test
    void a_letter_to_a_client_arrives_as_written_and_can_be_stopped_by_one_press() throws Post.NotTaken {
        Letter letter = letter(Locale.forLanguageTag("ar"));
        post.send(letter);
        assertThat(mail.all()).singleElement().satisfies(caught -> {
            assertThat(caught.to()).isEqualTo("sam@client.example");
            assertThat(caught.subject()).isEqualTo(letter.subject());
            assertThat(caught.body().strip()).isEqualTo(letter.body().reveal().strip());
            assertThat(mail.header(caught.number(), "List-Unsubscribe"))
                    .contains("<" + letter.stop().orElseThrow() + ">");
            assertThat(mail.header(caught.number(), "List-Unsubscribe-Post")).contains("List-Unsubscribe=One-Click");
            assertThat(mail.header(caught.number(), "Auto-Submitted")).contains("auto-generated");
        });
    }

    @Test
    void a_bell_to_a_colleague_names_nobody_and_has_nothing_to_stop() throws Post.NotTaken {
        post.send(house.door.through(
                house.job, inside -> letters.bell(inside, house.people.getColleague(inside, house.dana.person()))));
        Caught caught = mail.all().getFirst();
        assertThat(caught.to()).isEqualTo("dana@practice.example");
        assertThat(caught.subject() + caught.body()).doesNotContain("Dana", "Sam");
        assertThat(mail.header(caught.number(), "List-Unsubscribe")).isEmpty();
        assertThat(mail.header(caught.number(), "List-Unsubscribe-Post")).isEmpty();
    }

    @Test
    void a_server_that_is_away_or_an_address_that_is_none_is_said_without_the_address() {
        var away = new SmtpPost(server(1));
        assertThatThrownBy(() -> away.send(letter(Locale.ENGLISH)))
                .isInstanceOf(Post.NotTaken.class)
                .hasMessageNotContaining("sam");
        var nowhere =
                new Letter(Words.of("not an address"), "Elm Street", "s", Words.of("b"), java.util.Optional.empty());
        assertThatThrownBy(() -> post.send(nowhere))
                .isInstanceOf(Post.NotTaken.class)
                .hasMessageNotContaining("address>");
    }

    private Letter letter(Locale language) {
        var client =
                new Client(new PersonId(house.sam.id()), Words.of("Sam"), Words.of("sam@client.example"), language);
        var item = new Outbox.Item(
                UUID.randomUUID(), "check-in", house.sam.id(), UUID.randomUUID(), house.clock.instant(), 0);
        return house.door.through(house.job, inside -> letters.to(inside, client, item, Purpose.CHECK_IN));
    }
}
