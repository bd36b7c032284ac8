package org.rapport.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A clinician at her desk. */
final class Dana {
    private final Stage stage;
    final Page page;

    Dana(Stage stage, Page page) {
        this.stage = stage;
        this.page = page;
    }

    void signIn() {
        page.navigate(stage.fact("sign-in dana"));
        page.locator("#by-link button").click();
    }

    /** The concern that waits with this client, opened from the day's page. */
    void openConcernWith(String client) {
        page.navigate(stage.url("/home"));
        page.locator("ol.waiting")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(client))
                .click();
    }

    void openPerson(String client) {
        page.navigate(stage.url("/people"));
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(client).setExact(true))
                .first()
                .click();
    }

    /** A chapter of the story, opened where it is folded. */
    Locator chapter(String name) {
        Locator chapter = page.locator("details#" + name);
        if (chapter.getAttribute("open") == null) {
            chapter.locator("> summary").click();
        }
        return chapter;
    }

    void pressIn(String chapter, String label) {
        chapter(chapter)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .first()
                .click();
    }

    void writeIn(String chapter, String field, String words) {
        Locator input = chapter(chapter).locator("[name='" + field + "']").first();
        unfold(input);
        input.fill(words);
    }

    /** Opens every fold around something that is to be used. */
    void unfold(Locator inside) {
        inside.evaluate(
                "node => { for (let d = node.closest('details'); d; d = d.parentElement.closest('details')) d.open = true }");
    }

    void pick(String chapter, String value) {
        Locator radio = chapter(chapter)
                .locator("input[type=radio][value='" + value + "']")
                .first();
        unfold(radio);
        radio.check();
    }
}
