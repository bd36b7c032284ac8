package org.rapport.repair.state;

import org.rapport.repair.word.ConcernId;
import org.rapport.repair.word.ConcernSource;

/** That a concern has joined the repair, and from whom it came. */
public record ConcernNote(ConcernId concern, ConcernSource source) {}
