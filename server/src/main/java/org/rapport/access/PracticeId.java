package org.rapport.access;

import java.util.UUID;

/** The tenant: a solo clinician, a clinic, an agency. */
public record PracticeId(UUID value) {}
