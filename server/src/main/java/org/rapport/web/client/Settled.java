package org.rapport.web.client;

import java.util.Optional;
import org.rapport.concern.Outcome;
import org.rapport.repair.command.Refusal;
import org.rapport.web.gate.DoneAlready;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.SignInFirst;
import org.rapport.web.page.Problem;

/** What a client is told of an act on a repair that was not done. */
final class Settled {
    private Settled() {}

    /** Goes on where it was done; else leaves for the page that says why not. */
    static void orElseLeave(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done _ -> {}
            case Outcome.NotFound _ -> throw new NothingHere();
            case Outcome.Refused(Refusal refusal) -> {
                if (refusal == Refusal.NEEDS_SIGN_IN) {
                    throw new SignInFirst();
                }
                throw new DoneAlready();
            }
        }
    }

    /** What can be put right on the same page: words while the client's own stop stands. */
    static Optional<Problem> problem(Outcome outcome) {
        return problem(outcome, "words");
    }

    /** The same where the words stand in another field. */
    static Optional<Problem> problem(Outcome outcome, String field) {
        return outcome instanceof Outcome.Refused(Refusal refusal) && refusal == Refusal.LIFT_THE_STOP_FIRST
                ? Optional.of(Problem.at(field, "words.stopped"))
                : Optional.empty();
    }
}
