package org.rapport.web.clinician;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapport.access.Inside;
import org.rapport.concern.RepairProcess;
import org.rapport.concern.Repairs;
import org.rapport.repair.Repairing;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Waiting;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.Ending;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Said;

/** Which gates of a repair are open to the reader, and why the others are shut: the process itself is asked. */
final class Ways {
    private final Repairing process;
    private final Repair state;
    private final Actor actor;
    private final Instant now;
    private final Visit visit;
    private final String base;

    Ways(Inside inside, Repairs.Stream repair, Visit visit) {
        this.process = RepairProcess.here(inside);
        this.state = repair.state();
        this.actor = new Actor.Clinician(new ClinicianId(inside.actor().id()));
        this.now = inside.now();
        this.visit = visit;
        this.base = "/repairs/" + repair.id();
    }

    boolean can(Act act) {
        return against(act).isEmpty();
    }

    /** What the process says against it now. */
    Optional<Refusal> against(Act act) {
        return process.whatStandsAgainst(act, state, actor, now);
    }

    /** Open, or shut with the reason. Where all has ended, each chapter need not say so. */
    Way to(Act act, String path) {
        return way(against(act), path);
    }

    /** Open, or nothing to show. */
    Way ifOpen(Act act, String path) {
        return can(act) ? way(Optional.empty(), path) : Way.absent();
    }

    /** Open, or shut with the reason against asking the client about this. */
    Way toAsk(About about, String path) {
        return way(process.whatStandsAgainst(about, state, now), path);
    }

    /** Shut for this reason; where all has ended, nothing to show. */
    Way unless(Refusal refusal) {
        return way(Optional.of(refusal), "");
    }

    private Way way(Optional<Refusal> against, String path) {
        return against.<Way>map(refusal -> state instanceof Ended ? Way.absent() : Way.refused(refusal))
                .orElseGet(() -> Way.open(path(path), visit.key()));
    }

    Optional<Waiting> waiting() {
        return process.whatWaits(state);
    }

    /** The endings that are possible now. */
    List<Ending> endings() {
        return Arrays.stream(Ending.values())
                .filter(ending -> Repairing.whatStandsAgainst(ending, state).isEmpty())
                .toList();
    }

    /** Those that are not, each with the reason. */
    List<EndChapter.Shut> shutEndings() {
        return Arrays.stream(Ending.values())
                .flatMap(ending -> Repairing.whatStandsAgainst(ending, state).stream()
                        .map(refusal -> new EndChapter.Shut(ending, Said.of("refusal." + refusal.name()))))
                .toList();
    }

    /** What a form of the reader's carries. */
    FormKey key() {
        return visit.key();
    }

    String path(String rest) {
        return base + rest;
    }
}
