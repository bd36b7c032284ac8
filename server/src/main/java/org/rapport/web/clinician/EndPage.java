package org.rapport.web.clinician;

import java.util.List;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.web.page.Option;

/**
 * Ending a repair: the coded reason, and what the client will see. Template {@code clinician/end.jte}; posts
 * {@code ending} and {@code reason} (names of the enums).
 *
 * @param reasons those that fit the ending and this repair
 */
public record EndPage(Desk desk, String client, Ending ending, List<EndingReason> reasons, Act act, String back) {
    public EndPage {
        reasons = List.copyOf(reasons);
    }

    public List<Option> options() {
        return desk.frame().options("reason", reasons.stream().map(Enum::name).toList(), client);
    }

    /** The phrase the client reads about this ending, with the clinician's name in its gap. */
    public String clientSees() {
        return desk.frame().say("client-sees." + ending.name(), desk.me());
    }
}
