package org.rapport.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Address;
import org.rapport.access.Grant;
import org.rapport.access.Inside;
import org.rapport.access.Purpose;
import org.rapport.checkin.Asking;
import org.rapport.checkin.Askings;
import org.rapport.parts.Parts;
import org.rapport.practice.Practice;
import org.rapport.practice.Practices;

/** Loads the demonstration practice on the first start, and says at every start where to go. */
public final class DemoPractice {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Actor.Job JOB = new Actor.Job(Cast.PRACTICE, "demonstration");

    private final Parts.Ground ground;
    private final Parts parts;
    private final Address address;

    public DemoPractice(Parts.Ground ground, Parts parts, URI base) {
        this.ground = ground;
        this.parts = parts;
        this.address = new Address(base);
    }

    /** Tells the histories, unless they have been told into this database before. */
    public void load() {
        if (Practices.all(parts.door()).contains(Cast.PRACTICE)) {
            return;
        }
        Instant now = ground.clock().instant();
        var clock = new SteppingClock(now);
        var telling = new Telling(Parts.on(ground.with(clock)));
        var script = new Script(ZONE, now);
        clock.show(script.moment(100, "08:00"));
        telling.parts.door().run(JOB, inside -> people(inside, telling.parts, script));
        new Histories(script, telling).tell();
        new Deeds(script, telling).tell();
        script.play(clock);
        parts.keepingTheClock().round();
    }

    private static void people(Inside inside, Parts parts, Script script) {
        Practices.found(inside, new Practice(Cast.PRACTICE, "Elm Street", ZONE, "01632 960 001"));
        var cast = new Cast(parts.people());
        cast.takeInStaff(inside);
        for (var life : Histories.ALL) {
            cast.takeIn(inside, life.client(), life.language(), life.with(), script.day(life.daysAgo(1)));
        }
    }

    /**
     * One fact a name, in the order a newcomer wants them. Every start makes fresh one-time links.
     *
     * @param mail where the caught mail is read; empty where none is caught
     */
    public Map<String, String> facts(Optional<URI> mail) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("url", address.base().toString());
        mail.ifPresent(page -> facts.put("mail", page.toString()));
        parts.door().run(JOB, inside -> {
            facts.put("sign-in dana", signIn(inside, Cast.DANA));
            facts.put("sign-in ravi", signIn(inside, Cast.RAVI));
            facts.put("sign-in mona", signIn(inside, Cast.MONA));
            facts.put("sign-in alex", signIn(inside, Cast.ALEX));
        });
        facts.put("check-in sam", checkIn());
        parts.door().run(JOB, inside -> facts.put("card sam", card(inside)));
        return facts;
    }

    private String signIn(Inside inside, Actor.Staff staff) {
        var grant = new Grant(Cast.PRACTICE, Purpose.SIGN_IN, staff.person(), staff.id());
        return address.signIn(parts.tokens().link(inside, grant));
    }

    /** What Dana would hand Sam in the room, so that Sam may also read. */
    private String card(Inside inside) {
        var sam = Cast.person("sam");
        var grant = new Grant(Cast.PRACTICE, Purpose.CARD, sam, sam.value());
        return address.code() + " " + parts.tokens().code(inside, grant).revealInGroups();
    }

    private String checkIn() {
        UUID asking = openForSam();
        return parts.door().through(JOB, inside -> {
            var grant = new Grant(Cast.PRACTICE, Purpose.CHECK_IN, Cast.person("sam"), asking);
            return address.answer(parts.tokens().link(inside, grant));
        });
    }

    /** Sam's open check-in; where it was answered, another session is held and asked about. */
    private UUID openForSam() {
        Clock clock = ground.clock();
        return parts.door()
                .through(
                        JOB,
                        inside -> Askings.listOf(inside, Cast.relationship("sam")).stream()
                                .filter(asking -> asking.open(inside.now()))
                                .map(Asking::id)
                                .findFirst())
                .orElseGet(() -> new Telling(parts).ask(Cast.DANA, "sam", clock.instant()));
    }
}
