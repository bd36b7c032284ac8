package org.rapport.web.supervisor;

import java.time.LocalDate;
import java.util.Optional;
import org.rapport.web.clinician.Desk;
import org.rapport.web.clinician.Way;
import org.rapport.web.page.Shown;

/**
 * What a clinician chose to share, and room for advice. Template {@code supervisor/consultation.jte}; posts
 * {@code words}.
 *
 * @param excerpt a copy the clinician chose by hand; later changes of the original do not reach it
 * @param draft what was typed, after a problem
 */
public record ConsultationPage(
        Desk desk, String owner, LocalDate on, Shown excerpt, Way advise, Shown draft, Optional<Shown> advice) {}
