package org.rapport.repair.state;

import java.time.Instant;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;

/** Ended by its owner; the client can start it again. {@code last} is how it stood, without consents or messages. */
public record Ended(Live last, Ending ending, EndingReason reason, Instant at) implements Repair {}
