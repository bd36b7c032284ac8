package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Pages as people meet them, on a phone of 320 pixels in the dark, held against WCAG 2.2 A and AA and sideways scrolling. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessibilityTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Stage stage;

    @BeforeAll
    static void raise_the_curtain() {
        stage = new Stage();
    }

    @AfterAll
    static void let_it_fall() {
        stage.close();
    }

    @Test
    void the_front_door() {
        Page page = stage.somebodyOnASmallPhone();
        for (String path : List.of("/", "/sign-in", "/code", "/o", "/help", "/privacy", "/mail")) {
            page.navigate(stage.url(path));
            holds(page);
        }
    }

    @Test
    void a_check_in_from_its_link_to_its_end() {
        var sam = new Sam(stage, stage.somebodyOnASmallPhone());
        sam.open(stage.fact("check-in sam"));
        holds(sam.page);
        sam.press("Start");
        holds(sam.page);
        sam.pick("Mostly");
        sam.goOn();
        holds(sam.page);
        sam.page.navigate(stage.url("/check-in/all"));
        holds(sam.page);
        sam.page.navigate(stage.url("/raise"));
        holds(sam.page);
        sam.page.navigate(stage.url("/stop"));
        holds(sam.page);
    }

    @Test
    void the_clients_own_page() {
        var sam = new Sam(stage, stage.somebodyOnASmallPhone());
        sam.useCard(stage.fact("card sam").replaceFirst(".* ", ""));
        for (String path : List.of("/me", "/me/looked")) {
            sam.page.navigate(stage.url(path));
            holds(sam.page);
        }
    }

    @Test
    void the_clinicians_day_people_and_concern() {
        var dana = new Dana(stage, stage.somebodyOnASmallPhone());
        dana.signIn();
        holds(dana.page);
        dana.page.navigate(stage.url("/people"));
        holds(dana.page);
        dana.openPerson("Kim");
        holds(dana.page);
        dana.openConcernWith("Noor");
        holds(dana.page);
    }

    @Test
    void the_supervisor_and_the_manager() {
        Page page = stage.somebodyOnASmallPhone();
        for (String who : List.of("sign-in mona", "sign-in alex")) {
            page.navigate(stage.fact(who));
            page.locator("#by-link button").click();
            page.waitForLoadState();
            holds(page);
        }
    }

    private static void holds(Page page) {
        var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(found.stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as(page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url() + " scrolls sideways")
                .isEqualTo(true);
    }
}
