package org.rapport.web.client;

import org.rapport.checkin.Outcome;
import org.rapport.checkin.Refusal;
import org.rapport.web.gate.DoneAlready;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.springframework.http.ResponseEntity;

/** Where a client goes after an act on a check-in. */
final class CheckInSettled {
    private CheckInSettled() {}

    /** On to the next page; a check-in that is over by now shows how it stands. */
    static ResponseEntity<String> goTo(Outcome outcome, String next) {
        return switch (outcome) {
            case Outcome.Done _ -> Pages.goTo(next);
            case Outcome.NotFound _ -> throw new NothingHere();
            case Outcome.Refused(Refusal refusal) ->
                switch (refusal) {
                    case FINISHED, EXPIRED -> Pages.goTo("/check-in/done");
                    case CLIENT_STOPPED -> Pages.goTo("/stop");
                    case NO_ADDRESS, ALREADY_ASKED, NOT_ON_THE_SCALE, NO_SUCH_ITEM -> throw new DoneAlready();
                    case NOTHING_TO_TAKE_BACK, NEXT_SESSION_WAS_HELD -> throw new DoneAlready();
                };
        };
    }

    /** Whether the client's own stop stood in the way. */
    static boolean stopped(Outcome outcome) {
        return outcome.equals(new Outcome.Refused(Refusal.CLIENT_STOPPED));
    }
}
