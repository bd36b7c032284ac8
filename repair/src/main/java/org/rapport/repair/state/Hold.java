package org.rapport.repair.state;

import org.rapport.repair.word.HoldReason;

/** Whether erasing is forbidden for now. */
public sealed interface Hold {
    record NoHold() implements Hold {}

    /** {@code clientTold} is false only where a court forbids telling. */
    record Held(HoldReason reason, boolean clientTold) implements Hold {}
}
