package org.rapport.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** From a check-in to an ending in two browsers, once with a yes and once with a no. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeStoryTest {
    private static Stage stage;
    private static Dana dana;

    @BeforeAll
    static void raise_the_curtain() {
        stage = new Stage();
        dana = new Dana(stage, stage.somebody());
        dana.signIn();
    }

    @AfterAll
    static void let_it_fall() {
        stage.close();
    }

    @Test
    void sam_answers_low_is_invited_talks_agrees_and_says_that_it_is_mended() {
        var sam = new Sam(stage, stage.somebody());

        sam.open(stage.fact("check-in sam"));
        sam.answerEverything("Not at all", "Yes", "You looked at the clock.");
        assertThat(sam.main()).containsText("We have your answers");

        dana.openConcernWith("Sam");
        dana.pressIn("own", "I take it up");
        dana.writeIn("think", "own-part", "I was tired and watched the time.");
        dana.pressIn("think", "Keep it for myself");
        dana.writeIn("invite", "invitation", "I think I watched the clock. I would like to hear how that was for you.");
        dana.pressIn("invite", "Send the invitation");
        String repair = dana.page.url().replaceAll("[?#].*", "");

        String letter = stage.lettersTo("sam@mail.example", 2).getFirst();
        sam.open(stage.linkIn(letter, "/o#"));
        assertThat(sam.main()).not().containsText("I think I watched the clock");
        sam.choose("talk");
        sam.press("Send my answer");
        assertThat(sam.main()).containsText("We have your answer");

        dana.page.navigate(repair);
        assertThat(dana.chapter("answer")).containsText("talk about it");
        dana.pick("talk", "TALKED_ABOUT_IT");
        dana.pressIn("talk", "Note the conversation");
        dana.writeIn("talk", "account", "I hurried you. That was mine.");
        dana.pressIn("talk", "Share it with Sam");

        sam.useCard(stage.fact("card sam").replaceFirst(".* ", ""));
        assertThat(sam.main()).containsText("I hurried you. That was mine.");
        assertThat(sam.main()).containsText("I think I watched the clock");

        dana.page.navigate(repair);
        dana.writeIn("agree", "agreement", "Dana says the plan at the start.");
        dana.pressIn("agree", "Suggest this");
        String agreement = stage.url("/me/" + repair.replaceFirst(".*/", "") + "/agreement");
        sam.page.navigate(agreement);
        assertThat(sam.main()).containsText("Dana says the plan at the start.");
        sam.choose("yes");
        dana.page.navigate(repair);
        assertThat(dana.chapter("agree")).containsText("Both of you said yes");

        dana.writeIn(
                "follow-up", "on", LocalDate.now(ZoneId.of("Europe/London")).toString());
        dana.pressIn("follow-up", "Set the day");
        dana.pressIn("follow-up", "Ask Sam how it is now");
        String second = stage.lettersTo("sam@mail.example", 3).getFirst();
        var samAgain = new Sam(stage, stage.somebody());
        samAgain.open(stage.linkIn(second, "/o#"));
        samAgain.page.locator("input[name=now][value=better]").check();
        samAgain.page.locator("input[name=mended][value=yes]").check();
        samAgain.goOn();

        dana.page.navigate(repair);
        dana.pick("end", "MENDED");
        dana.pressIn("end", "Go on to the reason");
        dana.page.locator("input[value=CLIENT_SAYS_SO]").check();
        dana.page.locator("main form .actions button").first().click();
        assertThat(dana.page.locator("main")).containsText("ended");
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void after_a_no_nothing_more_is_sent_and_care_goes_on() {
        dana.openConcernWith("Robin");
        dana.pressIn("own", "I take it up");
        dana.pressIn("invite", "Send the invitation");
        String repair = dana.page.url().replaceAll("[?#].*", "");
        String letter = stage.lettersTo("robin@mail.example", 1).getFirst();

        var robin = new Sam(stage, stage.somebody());
        robin.open(stage.linkIn(letter, "/o#"));
        robin.choose("no");
        robin.press("Send my answer");
        assertThat(robin.main()).containsText("You do not need to say why.");

        dana.page.navigate(repair);
        assertThat(dana.chapter("invite").getByText("Send the invitation")).hasCount(0);
        dana.page.waitForTimeout(6_000);
        List<String> letters = stage.lettersTo("robin@mail.example", 1);
        assertThat(letters).hasSize(1);

        Page phone = stage.somebodyWithoutScripts();
        phone.navigate(stage.linkIn(letter, "/stop/"));
        phone.locator("main form button").first().click();
        assertThat(phone.locator("main")).containsText("Stopped");
        assertThat(stage.complaints()).isEmpty();
    }
}
