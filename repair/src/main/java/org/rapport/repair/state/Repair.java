package org.rapport.repair.state;

/** Everything the process knows about one repair. It begins {@link Unheard}, and never goes back there. */
public sealed interface Repair permits Unheard, Live, Ended {}
