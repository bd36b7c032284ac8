package org.rapport.web.clinician;

import java.util.List;
import java.util.Map;
import org.rapport.web.page.Said;

/**
 * One last look before something that cannot be taken back in silence: a hand-over offered or accepted. Template
 * {@code clinician/confirm.jte}; posts the kept fields to the act.
 *
 * @param heading what is about to happen
 * @param then what happens then, one line each
 * @param kept hidden fields carried from the form before
 * @param button what the button says
 */
public record ConfirmPage(
        Desk desk, Said heading, List<Said> then, Map<String, String> kept, Act act, Said button, String back) {
    public ConfirmPage {
        then = List.copyOf(then);
        kept = Map.copyOf(kept);
    }
}
