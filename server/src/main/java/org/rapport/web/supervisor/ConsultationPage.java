package org.rapport.web.supervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.web.clinician.Desk;
import org.rapport.web.clinician.Way;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;

/**
 * What a clinician chose to share, and room for advice. Template {@code supervisor/consultation.jte}; posts
 * {@code words}.
 *
 * @param excerpt a copy the clinician chose by hand; later changes of the original do not reach it
 * @param draft what was typed, after a problem
 */
public record ConsultationPage(
        Desk desk, String owner, LocalDate on, Shown excerpt, Way advise, Shown draft, Optional<Shown> advice) {
    /** The same page with what stopped the advice. */
    ConsultationPage with(List<Problem> problems) {
        return new ConsultationPage(desk.with(problems), owner, on, excerpt, advise, draft, advice);
    }

    /** The same page, saying that the advice is with the clinician. */
    ConsultationPage afterAdvising() {
        return new ConsultationPage(desk.after("done.advise", owner), owner, on, excerpt, advise, draft, advice);
    }
}
