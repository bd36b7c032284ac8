package org.rapport.repair.word;

import java.util.UUID;

/** One proposal of what will be done, through all its amendments. */
public record ProposalId(UUID value) {}
