package org.rapport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.ledger.LedgerKey;
import org.rapport.message.CheckpointByMail;
import org.rapport.message.CheckpointToFolder;
import org.rapport.message.Outward;
import org.rapport.message.Post;
import org.rapport.store.LastSigned;
import org.rapport.store.SigningCheckpoint;

/**
 * How the ledgers of this installation are signed, how often, and who keeps the checkpoints outside.
 *
 * @param beside where the newest checkpoint of each practice is kept outside the database
 * @param pause from one checkpoint on schedule to the next
 */
record LedgerKeeping(LedgerKey key, Path beside, Optional<Path> folder, Optional<String> mail, Duration pause) {
    /** In the data folder. */
    static final String KEY_FILE = "ledger-key";

    private static final String BESIDE = "ledger";
    private static final int MOST_HOURS = 24 * 31;

    static LedgerKeeping of(Settings settings, LedgerKey key) throws CannotStart {
        return new LedgerKeeping(
                key,
                home(settings).resolve(BESIDE),
                settings.find("RAPPORT_LEDGER_FOLDER").map(Path::of),
                settings.find("RAPPORT_LEDGER_MAIL"),
                Duration.ofHours(hours(settings.get("RAPPORT_LEDGER_HOURS", "24"))));
    }

    static Path home(Settings settings) {
        return Path.of(settings.get("RAPPORT_DATA", "rapport-data"));
    }

    static LedgerKey key(String text) throws CannotStart {
        try {
            return LedgerKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The ledger key file does not hold a ledger key of Rapport. Without the right one no"
                    + " checkpoint can follow those already signed; nothing was changed.");
        }
    }

    private static int hours(String value) throws CannotStart {
        try {
            int hours = Integer.parseInt(value);
            if (hours >= 1 && hours <= MOST_HOURS) {
                return hours;
            }
        } catch (NumberFormatException e) {
            // falls through to the one message below
        }
        throw new CannotStart("RAPPORT_LEDGER_HOURS is " + value + "; it takes a number from 1 to " + MOST_HOURS + ".");
    }

    SigningCheckpoint signing() {
        return new SigningCheckpoint(key, new LastSigned(beside));
    }

    /** The ways out that are set. */
    List<Outward> ways(Post post, SigningCheckpoint signing) {
        var ways = new ArrayList<Outward>();
        folder.ifPresent(found -> ways.add(new CheckpointToFolder(found, signing)));
        mail.ifPresent(found -> ways.add(new CheckpointByMail(post, found)));
        return ways;
    }
}
