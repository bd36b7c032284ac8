package org.rapport.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened when, told in the order of time. Days are counted back from today and moved to working days, so the
 * demonstration always looks like this week.
 */
final class Script {
    private final List<Scene> scenes = new ArrayList<>();
    private final ZoneId zone;
    private final Instant now;

    private record Scene(Instant at, Runnable act) {}

    Script(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    /** This many days ago, at that time of day. */
    void on(int daysAgo, String time, Runnable act) {
        scenes.add(new Scene(moment(daysAgo, time), act));
    }

    /** That moment, or shortly before now where it would be later than now. */
    Instant moment(int daysAgo, String time) {
        Instant wanted = day(daysAgo).atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        return daysAgo >= 0 && wanted.isAfter(now) ? now.minus(Duration.ofMinutes(1)) : wanted;
    }

    LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(now, zone).minusDays(daysAgo);
    }

    /** Plays every scene that is over by now. */
    void play(SteppingClock clock) {
        scenes.sort(Comparator.comparing(Scene::at));
        for (Scene scene : scenes) {
            clock.show(scene.at);
            scene.act.run();
        }
    }
}
