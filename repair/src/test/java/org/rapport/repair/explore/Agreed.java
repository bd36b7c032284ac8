package org.rapport.repair.explore;

import java.util.Optional;
import org.rapport.repair.command.AgreementCommand.Amend;
import org.rapport.repair.command.AgreementCommand.Endorse;
import org.rapport.repair.command.AgreementCommand.ObjectTo;
import org.rapport.repair.command.AgreementCommand.Propose;
import org.rapport.repair.command.AnswerCommand.Withdraw;
import org.rapport.repair.command.Command;
import org.rapport.repair.command.OwnershipCommand.AcceptHandOver;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.TextDigest;

/** Which text is on the table and which text each side stands behind, by what each side did. */
record Agreed(Optional<TextDigest> text, Optional<TextDigest> byClient, Optional<TextDigest> byClinician) {
    static Agreed blank() {
        return new Agreed(Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean bothBehindTheSame() {
        return text.isPresent() && byClient.equals(text) && byClinician.equals(text);
    }

    Agreed after(Command command) {
        var client = command.by() instanceof Actor.Client;
        return switch (command) {
            case Propose c -> edited(client, c.digest());
            case Amend c -> edited(client, c.digest());
            case Endorse c -> endorsed(client, Optional.of(c.digest()));
            case ObjectTo c -> endorsed(client, Optional.empty());
            case Withdraw c -> new Agreed(text, Optional.empty(), byClinician);
            case AcceptHandOver c -> new Agreed(text, byClient, Optional.empty());
            case Command other -> this;
        };
    }

    private Agreed edited(boolean client, TextDigest digest) {
        var mine = Optional.of(digest);
        return client ? new Agreed(mine, mine, Optional.empty()) : new Agreed(mine, Optional.empty(), mine);
    }

    private Agreed endorsed(boolean client, Optional<TextDigest> digest) {
        return client ? new Agreed(text, digest, byClinician) : new Agreed(text, byClient, digest);
    }
}
