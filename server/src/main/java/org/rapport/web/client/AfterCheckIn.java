package org.rapport.web.client;

import java.util.Optional;
import org.rapport.checkin.TakingBackAnswers;
import org.rapport.web.client.AnswerPages.Leaf;

/** The page after a check-in, told from how it stands, so that it is still true when looked at again. */
final class AfterCheckIn {
    private AfterCheckIn() {}

    /** Empty while it can still be answered. */
    static Optional<Leaf> leaf(MyCheckIn checkIn) {
        return switch (checkIn.asked().asking().state()) {
            case ASKED -> checkIn.open() ? Optional.empty() : Optional.of(ended(checkIn));
            case ANSWERED, PART_ANSWERED -> Optional.of(done(checkIn));
            case DECLINED -> Optional.of(declined(checkIn, false));
            case TAKEN_BACK -> Optional.of(declined(checkIn, true));
            case EXPIRED -> Optional.of(ended(checkIn));
        };
    }

    private static Leaf done(MyCheckIn checkIn) {
        var here = checkIn.here();
        boolean possible =
                TakingBackAnswers.possible(here.inside(), checkIn.asked().asking());
        var page = new DonePage(
                here.frame(),
                here.key(),
                checkIn.clinician(),
                here.inTheRoom() ? Optional.of(checkIn.answered()) : Optional.empty(),
                possible ? Optional.of("/check-in/take-back") : Optional.empty());
        return new Leaf("client/done.jte", page);
    }

    private static Leaf declined(MyCheckIn checkIn, boolean takenBack) {
        var page = new DeclinePage(checkIn.here().frame(), checkIn.clinician(), takenBack);
        return new Leaf("client/decline.jte", page);
    }

    private static Leaf ended(MyCheckIn checkIn) {
        var here = checkIn.here();
        var page = new LinkEndedPage(
                here.frame(),
                here.key(),
                "/code",
                LinkEndedPage.End.EXPIRED,
                Optional.of(here.practice().phone()).filter(phone -> !phone.isBlank()));
        return new Leaf("client/link-ended.jte", page);
    }
}
