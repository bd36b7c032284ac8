package org.rapport.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A client with a phone: opens links, answers, chooses, writes. */
final class Sam {
    private final Stage stage;
    final Page page;

    Sam(Stage stage, Page page) {
        this.stage = stage;
        this.page = page;
    }

    /** Opens a link out of a message and presses the one button. */
    void open(String link) {
        page.navigate(link);
        page.locator("#by-link button").click();
    }

    /** Goes through the check-in with the same answer to each statement. */
    void answerEverything(String answer, String somethingWrong, String words) {
        press("Start");
        for (int i = 0; i < 4; i++) {
            pick(answer);
            goOn();
        }
        pick(somethingWrong);
        goOn();
        page.locator("textarea[name=words]").fill(words);
        goOn();
    }

    void pick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    /** Picks the radio of that value, whose label has a line of explanation beneath it. */
    void choose(String value) {
        page.locator("input[type=radio][value='" + value + "']").check();
        goOn();
    }

    /** The filled button of the page's form. */
    void goOn() {
        page.locator("main form .actions button").first().click();
    }

    void press(String label) {
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
    }

    /** Types the code of a reading card. */
    void useCard(String code) {
        page.navigate(stage.url("/code"));
        page.locator("input[name=code]").fill(code);
        goOn();
    }

    Locator main() {
        return page.locator("main");
    }
}
