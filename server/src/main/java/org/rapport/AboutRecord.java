package org.rapport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.PracticeId;
import org.rapport.parts.Parts;
import org.rapport.practice.Practices;
import org.rapport.store.Words;
import picocli.CommandLine.Option;

/** A command about one client's record, who is named as they were taken in. Whoever runs it acts for the practice. */
abstract class AboutRecord extends OnData {
    @Option(names = "--name", paramLabel = "NAME", required = true, description = "The client, exactly as taken in.")
    private String name = "";

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            required = true,
            description = "Their address, exactly as taken in.")
    private String email = "";

    @Option(names = "--practice", paramLabel = "ID", description = "Which practice, where there are several.")
    private Optional<UUID> practice = Optional.empty();

    /** Nobody of exactly this name and address, or it does not fit how things stand. */
    static final int REFUSED = 1;

    @Override
    public final Integer call() throws CannotStart {
        try (var opened = new Opened()) {
            Settings settings = settings();
            var database = Database.open(settings, opened);
            Parts parts = Parts.on(
                    Installation.of(settings, database, Optional.empty()).ground());
            Readiness.refuseHalfRestored(database);
            Readiness.refuseWrongKey(parts);
            return act(parts, new Actor.Job(here(parts), "operator"), Words.of(name), Words.of(email));
        }
    }

    /** Does it and says what came of it. */
    abstract int act(Parts parts, Actor.Job operator, Words client, Words address);

    static int refused(String why) {
        System.err.println("rapport: " + why);
        return REFUSED;
    }

    private PracticeId here(Parts parts) throws CannotStart {
        List<PracticeId> all = Practices.all(parts.door());
        if (practice.isPresent() && all.contains(new PracticeId(practice.get()))) {
            return new PracticeId(practice.get());
        }
        if (practice.isEmpty() && all.size() == 1) {
            return all.getFirst();
        }
        throw new CannotStart("Say which practice with --practice: "
                + String.join(
                        ", ", all.stream().map(one -> one.value().toString()).toList()));
    }
}
