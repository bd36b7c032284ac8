package org.rapport.web.clinician;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.repair.Repairing;
import org.rapport.repair.command.Act;
import org.rapport.repair.command.AskingCommand.Invite;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.Decision;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.state.Repair;
import org.rapport.repair.word.About;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.InvitationId;
import org.rapport.web.gate.Visit;

/** Which gates of a repair are open to the reader, and why the others are shut: the process itself is asked. */
final class Ways {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Repairing process;
    private final Repair state;
    private final Actor actor;
    private final Instant now;
    private final Set<Act> open;
    private final Visit visit;
    private final String base;

    Ways(Repairing process, Repair state, Actor actor, Instant now, Visit visit, String base) {
        this.process = process;
        this.state = state;
        this.actor = actor;
        this.now = now;
        this.open = process.whatCanBeDone(state, actor, now);
        this.visit = visit;
        this.base = base;
    }

    boolean can(Act act) {
        return open.contains(act);
    }

    /** Open where the process opens it, else nothing to show. */
    Way to(Act act, String path) {
        return can(act) ? Way.open(base + path, visit.key()) : Way.absent();
    }

    /** Open, or shut with the reason the process gives against asking the client about this. */
    Way toAsk(About about, String path) {
        return decided(new Invite(
                        actor, new InvitationId(NOBODY), about, Optional.empty(), now.plus(Duration.ofDays(14))))
                .<Way>map(Way::refused)
                .orElseGet(() -> Way.open(base + path, visit.key()));
    }

    private Optional<Refusal> decided(Command command) {
        return switch (process.decide(command, state, now)) {
            case Decision.Accepted _ -> Optional.empty();
            case Decision.Refused refused -> Optional.of(refused.refusal());
        };
    }

    String path(String rest) {
        return base + rest;
    }
}
