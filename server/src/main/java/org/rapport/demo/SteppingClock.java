package org.rapport.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows whatever moment of the story is being told. */
final class SteppingClock extends Clock {
    private Instant moment;

    SteppingClock(Instant moment) {
        this.moment = moment;
    }

    void show(Instant next) {
        moment = next;
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
