package org.rapport.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.RunningHouse;
import org.rapport.access.Purpose;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;
import org.rapport.postgres.EmbeddedPostgres;
import org.rapport.testing.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database goes away before and in the middle of a request: nothing is half done, and nothing typed is lost. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatabaseAwayTest {
    private static final String WORDS = "It took me three weeks to write this.";

    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final Browser phone = visitors.byLink(house.sam, Purpose.CHECK_IN, visitors.asked());
    /** Beside the house, so that it can be asked while the house's database is closed. */
    private final JdbcClient server = JdbcClient.create(new DriverManagerDataSource(
            TestPostgres.server().jdbcUrl("postgres"),
            EmbeddedPostgres.OWNER,
            TestPostgres.server().ownerPassword()));

    @AfterEach
    void stop() {
        open(true);
        running.close();
    }

    @Test
    void a_form_sent_while_it_is_away_comes_back_with_every_word_and_goes_through_later() {
        var form = Browser.filled(phone.get("/raise"), "/raise", "words", WORDS);
        open(false);
        var away = phone.post("/raise", form);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.raw().headers().firstValue("Retry-After")).contains("30");
        assertThat(away.body()).contains("Not saved yet", WORDS, "Try again").doesNotContain("Exception", "jdbc");
        assertThat(away.title()).isEqualTo("This page – Rapport");
        assertThat(phone.press(away, "/raise", "words", WORDS).status()).isEqualTo(503);
        assertThat(phone.get("/check-in").status()).isEqualTo(503);
        assertThat(phone.get("/check-in").body()).contains("We can not show this right now");
        assertThat(phone.get("/readyz").status()).isEqualTo(503);
        assertThat(phone.get("/livez").status()).isEqualTo(200);

        open(true);
        assertThat(phone.press(away, "/raise", "words", WORDS).location()).contains("/raise/done");
        assertThat(phone.press(away, "/raise", "words", WORDS).location()).contains("/raise/done");
        assertThat(concerns()).as("pressed twice, one act").isEqualTo(1);
    }

    @Test
    void in_the_middle_of_the_act_nothing_of_it_stays_and_the_words_come_back() throws Exception {
        var form = Browser.filled(phone.get("/raise"), "/raise", "words", WORDS);
        CompletableFuture<Browser.Page> answer;
        try (var held = house.owner.getConnection();
                var statement = held.createStatement()) {
            held.setAutoCommit(false);
            statement.execute("select 1 from practice.relationship for update");
            answer = CompletableFuture.supplyAsync(() -> phone.post("/raise", form));
            endWhoeverWaits();
            held.rollback();
        }
        var page = answer.get();
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body()).contains("Not saved yet", WORDS);
        assertThat(concerns()).isZero();
        assertThat(phone.press(page, "/raise", "words", WORDS).location()).contains("/raise/done");
        assertThat(concerns()).isEqualTo(1);
    }

    /** Ends the connection that waits for the row, as soon as there is one. */
    private void endWhoeverWaits() {
        int ended = 0;
        while (ended == 0) {
            ended = server.sql("select count(pg_terminate_backend(pid))::int from pg_stat_activity"
                            + " where datname = :name and wait_event_type = 'Lock'")
                    .param("name", house.database)
                    .query((row, i) -> row.getInt(1))
                    .single();
        }
    }

    private int concerns() {
        return JdbcClient.create(house.owner)
                .sql("select count(*)::int from concern.repair")
                .query((row, i) -> row.getInt(1))
                .single();
    }

    private void open(boolean open) {
        server.sql("alter database " + house.database + " with allow_connections " + open)
                .update();
        if (!open) {
            server.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = :name")
                    .param("name", house.database)
                    .query()
                    .singleValue();
        }
    }
}
