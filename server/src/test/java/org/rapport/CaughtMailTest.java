package org.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.house.Browser;
import org.rapport.house.Visitors;

/** Mail is caught, and shown to anyone, in a demonstration alone; where a mail server is set there is no such page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaughtMailTest {
    @Test
    void only_a_demonstration_that_was_told_no_mail_server_catches_its_mail() throws CannotStart {
        var without = Settings.read(Map.of(), Optional.empty());
        var told = Settings.read(Map.of("RAPPORT_SMTP_HOST", "mail.example"), Optional.empty());
        assertThat(Server.catchesMail(without, true)).isTrue();
        assertThat(Server.catchesMail(told, true)).isFalse();
        assertThat(Server.catchesMail(without, false)).isFalse();
    }

    @Test
    void where_real_mail_is_sent_the_page_of_the_mail_is_like_one_that_never_was() {
        try (var running = RunningHouse.withRealMail()) {
            var visitors = new Visitors(running.house, running.address());
            var manager = visitors.atWork(running.house.alex);
            assertThat(manager.get("/practice").body()).doesNotContain("/mail");
            for (Browser browser : new Browser[] {visitors.nobody(), manager}) {
                String missing = browser.get("/nothing-of-ours").body();
                for (String path : new String[] {"/mail", "/mail/1"}) {
                    var page = browser.get(path);
                    assertThat(page.status()).as(path).isEqualTo(404);
                    assertThat(page.body()).as(path).isEqualTo(missing);
                }
            }
        }
    }

    @Test
    void where_it_is_caught_it_is_shown() {
        try (var running = new RunningHouse()) {
            var browser = new Visitors(running.house, running.address()).nobody();
            assertThat(browser.get("/mail").status()).isEqualTo(200);
        }
    }
}
