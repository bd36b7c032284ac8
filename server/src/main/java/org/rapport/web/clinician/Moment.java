package org.rapport.web.clinician;

import java.time.LocalDateTime;
import org.rapport.web.page.Said;

/**
 * Something that happened, in the order it happened. Never words.
 */
public record Moment(LocalDateTime at, Said what) {}
