package org.rapport;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.rapport.access.Address;
import org.rapport.message.CaughtMail;
import org.rapport.message.SmtpPost;
import org.rapport.parts.Parts;
import org.rapport.store.Journal;
import org.rapport.store.MasterKey;

/**
 * What this installation is made of, settled before anything is wired.
 *
 * @param ledger how its ledgers are signed, and where that goes
 * @param base where people reach it, for links in messages
 * @param smtp where messages are handed over
 */
record Installation(
        DataSource pool,
        MasterKey masterKey,
        LedgerKeeping ledger,
        URI base,
        SmtpPost.Server smtp,
        Clock clock,
        SecureRandom random,
        Journal journal) {

    /** The settings of an operator, with what follows from them. */
    static Installation of(Settings settings, Database database, Optional<CaughtMail> mail) throws CannotStart {
        int port = settings.port("RAPPORT_PORT", 8080);
        String base = settings.get("RAPPORT_BASE_URL", "http://localhost:" + port);
        return new Installation(
                database.pool(),
                database.masterKey(),
                LedgerKeeping.of(settings, database.ledgerKey()),
                address(base),
                smtp(settings, mail),
                Clock.systemUTC(),
                new SecureRandom(),
                Journals.of(settings));
    }

    private static URI address(String base) throws CannotStart {
        try {
            URI uri = URI.create(base.endsWith("/") ? base : base + "/");
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // falls through to the one message below
        }
        throw new CannotStart("RAPPORT_BASE_URL is " + base + "; it takes an address like https://rapport.example");
    }

    private static SmtpPost.Server smtp(Settings settings, Optional<CaughtMail> mail) throws CannotStart {
        String from = settings.get("RAPPORT_MAIL_FROM", "hello@localhost");
        if (mail.isPresent()) {
            return new SmtpPost.Server("127.0.0.1", mail.get().port(), "", "", false, from);
        }
        return new SmtpPost.Server(
                settings.get("RAPPORT_SMTP_HOST", "localhost"),
                settings.port("RAPPORT_SMTP_PORT", 25),
                settings.get("RAPPORT_SMTP_USER", ""),
                settings.secret("RAPPORT_SMTP_PASSWORD_FILE").orElse(""),
                settings.get("RAPPORT_SMTP_TLS", "false").equals("true"),
                from);
    }

    boolean secure() {
        return "https".equals(base.getScheme());
    }

    Parts.Ground ground() {
        return new Parts.Ground(pool, clock, UUID::randomUUID, masterKey, random, journal);
    }

    /** Where people reach it. */
    Address address() {
        return new Address(base);
    }

    /** What a start for real work prints. */
    Map<String, String> facts() {
        return Map.of("url", base.toString());
    }
}
