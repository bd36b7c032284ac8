package org.rapport.watch;

import java.util.UUID;
import org.rapport.alliance.criterion.Finding;

/** A criterion said something about a session. */
public record FindingMade(UUID id, UUID relationship, Finding finding) {}
