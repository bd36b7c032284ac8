package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.ledger.Checkpoint;
import org.rapport.ledger.Entry;
import org.rapport.ledger.Receipt;
import org.rapport.store.Ledger;
import org.rapport.store.SigningCheckpoint;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client in the room can take along a receipt of any line their page shows, and of no other. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceiptTest {
    private static final Pattern PATH = Pattern.compile("action=\"(/me/looked/(\\d+)/receipt)\"");

    private static RunningHouse running;
    private static House house;
    private static Visitors visitors;
    private static Browser phone;

    @BeforeAll
    static void start() {
        running = new RunningHouse();
        house = running.house;
        visitors = new Visitors(house, running.address());
        phone = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
        house.parts.stopping().stop(house.samByLink);
        look(house.sam.person().value());
        look(house.kim.person().value());
    }

    private static void look(UUID client) {
        house.door.run(house.dana, inside -> Ledger.write(inside, "read-words", client, client, "concern"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void each_line_has_one_that_holds_with_nothing_but_the_public_key() {
        var room = visitors.inTheRoom(house.sam);
        var page = room.get("/me/looked");
        assertThat(page.body()).contains("What you did", "You said stop.", "Read your words.", "Keep a receipt");
        var key = running.part(SigningCheckpoint.class).publicKey(house.practice);
        var paths = PATH.matcher(page.body()).results().toList();
        assertThat(paths).hasSize(2);
        for (var path : paths) {
            var file = room.post(path.group(1), page.form(path.group(1)));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.raw().headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"receipt-" + path.group(2) + ".tlog-proof\"");
            Receipt receipt = Receipt.parse(file.body()).orElseThrow();
            assertThat(receipt.holdsUnder(key)).map(Checkpoint::size).isPresent();
            assertThat(receipt.entry().map(Entry::client))
                    .contains(house.sam.person().value());
            assertThat(file.body()).doesNotContain("Sam", "Dana", "Elm Street");
        }
    }

    @Test
    void the_page_has_the_same_bytes_whatever_else_stands_in_the_ledger() {
        var room = visitors.inTheRoom(house.sam);
        String before = withoutKeys(room.get("/me/looked"));
        house.door.run(house.dana, inside -> {
            Ledger.write(inside, "consulted", Ledger.NO_CLIENT, UUID.randomUUID(), "repair");
            Ledger.write(inside, "finding-marked", house.sam.person().value(), UUID.randomUUID(), "care");
        });
        look(house.kim.person().value());
        assertThat(withoutKeys(room.get("/me/looked"))).isEqualTo(before);
    }

    private static String withoutKeys(Browser.Page page) {
        return page.body().replaceAll("name=\"(form|command)\" value=\"[^\"]*\"", "");
    }

    @Test
    void there_is_none_of_a_line_the_page_does_not_show() {
        var room = visitors.inTheRoom(house.sam);
        var own = room.get("/me/looked");
        Map<String, String> form = own.form(first(own));
        var missing = room.post("/me/looked/99999/receipt", form);
        assertThat(missing.status()).isEqualTo(404);
        for (String number : new String[] {"0", "3", "-1", "not-a-number"}) {
            var answer = room.post("/me/looked/" + number + "/receipt", form);
            assertThat(answer.status()).as(number).isEqualTo(404);
            assertThat(answer.body()).as(number).isEqualTo(missing.body());
        }
    }

    @Test
    void by_a_link_there_is_none() {
        assertThat(phone.get("/me/looked").body()).doesNotContain("Keep a receipt", "What you did");
        assertThat(phone.get("/me/looked").status()).isEqualTo(404);
    }

    @Test
    void where_the_ledger_does_not_go_on_from_what_was_signed_no_receipt_pretends_it_does() {
        var other = new RunningHouse();
        try (other) {
            var guests = new Visitors(other.house, other.address());
            other.house.parts.stopping().stop(other.house.samByLink);
            var room = guests.inTheRoom(other.house.sam);
            var page = room.get("/me/looked");
            assertThat(room.post(first(page), page.form(first(page))).status()).isEqualTo(200);
            JdbcClient.create(other.house.owner)
                    .sql("update store.ledger_tree set nodes = sha256('x') where seq = 1")
                    .update();
            look(other);
            var refused = room.post(first(page), page.form(first(page)));
            assertThat(refused.location()).contains("/me/looked?done=no-receipt");
            assertThat(room.get("/me/looked?done=no-receipt").body()).contains("We can not make a receipt right now.");
        }
    }

    private static void look(RunningHouse other) {
        UUID sam = other.house.sam.person().value();
        other.house.door.run(other.house.dana, inside -> Ledger.write(inside, "read-words", sam, sam, "care"));
    }

    private static String first(Browser.Page page) {
        var path = PATH.matcher(page.body());
        assertThat(path.find()).isTrue();
        return path.group(1);
    }
}
