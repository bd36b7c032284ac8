/** What the pages of a clinician show: one record for each template in {@code jte/clinician}. */
@NullMarked
package org.rapport.web.clinician;

import org.jspecify.annotations.NullMarked;
