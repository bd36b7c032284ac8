package org.rapport.web.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rapport.RunningHouse;
import org.rapport.house.AllRows;
import org.rapport.house.Browser;
import org.rapport.house.House;
import org.rapport.house.Visitors;

/** A form for a reading card makes one card, whose code is shown once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardTest {
    private static final Pattern CODE = Pattern.compile("big-code\" dir=\"ltr\">([0-9A-Z-]+)<");

    private final RunningHouse running = new RunningHouse();
    private final House house = running.house;
    private final Visitors visitors = new Visitors(house, running.address());
    private final String path = "/people/" + house.danaAndSam;
    private Browser dana = visitors.nobody();

    @BeforeAll
    void signIn() {
        dana = visitors.atWork(house.dana);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void the_same_form_sent_again_makes_no_other_card_and_offers_a_fresh_form() {
        Map<String, String> form = dana.get(path).form(path + "/card");
        var first = dana.post(path + "/card", form);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).as("where the code is typed").containsPattern(">[a-z0-9.]+(:\\d+)?/code<");
        var before = AllRows.of(house.owner);
        var second = dana.post(path + "/card", form);
        assertThat(second.status()).isEqualTo(409);
        assertThat(CODE.matcher(second.body()).find()).isFalse();
        assertThat(AllRows.of(house.owner)).isEqualTo(before);
        var another = dana.press(second, path + "/card");
        assertThat(code(another)).isNotEqualTo(code(first));
        assertThat(visitors.nobody()
                        .post("/code", Map.of("code", code(another)))
                        .location())
                .contains("/me");
    }

    @Test
    void a_card_for_somebody_elses_client_is_not_made_and_looks_like_one_for_nobody() {
        Map<String, String> form = dana.get(path).form(path + "/card");
        var before = AllRows.of(house.owner);
        var foreign = dana.post("/people/" + house.raviAndKim + "/card", form);
        form.put("command", UUID.randomUUID().toString());
        var missing = dana.post("/people/" + UUID.randomUUID() + "/card", form);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(missing.body());
        assertThat(AllRows.of(house.owner).get("access.token")).isEqualTo(before.get("access.token"));
    }

    private static String code(Browser.Page page) {
        var code = CODE.matcher(page.body());
        assertThat(code.find()).as(page.body()).isTrue();
        return code.group(1);
    }
}
