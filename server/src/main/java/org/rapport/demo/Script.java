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
    private final LocalDate today;

    private record Scene(Instant at, Runnable act) {}

    Script(ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
    }

    /** This many days ago, at that time of day. */
    void on(int daysAgo, String time, Runnable act) {
        scenes.add(new Scene(moment(daysAgo, time), act));
    }

    Instant moment(int daysAgo, String time) {
        return today.minusDays(daysAgo)
                .atTime(LocalTime.parse(time))
                .atZone(zone)
                .toInstant();
    }

    LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    /** Plays every scene that is over by now. */
    void play(SteppingClock clock, Instant now) {
        scenes.sort(Comparator.comparing(Scene::at));
        for (Scene scene : scenes) {
            Instant at = scene.at.isAfter(now) ? now.minus(Duration.ofMinutes(1)) : scene.at;
            clock.show(at);
            scene.act.run();
        }
    }
}
