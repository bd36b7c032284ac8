package org.rapport.concern;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.access.Inside;
import org.rapport.access.PersonId;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.RecordCommand.Erase;
import org.rapport.repair.command.RecordCommand.Hold;
import org.rapport.repair.command.RecordCommand.ReleaseHold;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.HoldReason;
import org.rapport.repair.word.OfficerId;
import org.rapport.repair.word.WordsId;

/** What the practice does with the record of a client, told in every repair of theirs: holds, releases, erasure. */
public final class GuardingRecords {
    private final Acting acting;
    private final Repairs repairs = new Repairs();

    public GuardingRecords(Acting acting) {
        this.acting = acting;
    }

    /** Inside a transaction that holds the client. */
    public void hold(Inside inside, PersonId client, HoldReason reason) {
        inEach(inside, client, _ -> Stream.of(new Hold(officer(inside), reason, true)));
    }

    public void release(Inside inside, PersonId client) {
        inEach(inside, client, _ -> Stream.of(new ReleaseHold(officer(inside))));
    }

    /**
     * Marks every text in the client's repairs erased; nobody has consent to read it any more.
     *
     * @return the repairs
     */
    public List<UUID> erase(Inside inside, PersonId client) {
        return inEach(
                inside,
                client,
                repair -> Accounts.of(inside, repair).stream()
                        .map(text -> new Erase(officer(inside), new WordsId(text.words()))));
    }

    /** What is told in one repair. */
    private interface Telling {
        Stream<? extends Command> in(UUID repair);
    }

    /** All are held before the first act writes to the ledger: nobody then waits in a circle. */
    private List<UUID> inEach(Inside inside, PersonId client, Telling telling) {
        List<UUID> all = Register.allOf(inside, client).stream().sorted().toList();
        all.forEach(repair -> Register.hold(inside, repair));
        Consents.holdAllOf(inside, client.value());
        for (UUID repair : all) {
            // One by one: what changes nothing is refused, and that is fine.
            telling.in(repair)
                    .forEach(command -> repairs.find(inside, repair)
                            .ifPresent(stream -> acting.perform(inside, stream, Intent.of(command))));
        }
        return all;
    }

    /** Whoever decided it; where nobody did it just now, the practice itself. */
    private static Actor officer(Inside inside) {
        return new Actor.PrivacyOfficer(new OfficerId(inside.actor().id()));
    }
}
