package org.rapport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.rapport.house.House;
import org.rapport.ledger.LedgerKey;
import org.rapport.message.CaughtMail;
import org.rapport.message.SmtpPost;
import org.rapport.store.MasterKey;
import org.springframework.context.ConfigurableApplicationContext;

/** The program's own pages, wired as ever, in front of a {@link House}: real HTTP, real database, a clock that a test moves. */
public final class RunningHouse implements AutoCloseable {
    public final House house = new House();
    /** How its ledgers are signed, and a folder outside. */
    final LedgerKeeping ledger = new LedgerKeeping(
            LedgerKey.parse(LedgerKey.generate(new SecureRandom())),
            temporary("beside"),
            Optional.of(temporary("outside")),
            Optional.of("keeper@outside.example"),
            Duration.ofHours(24));

    private final CaughtMail mail = CaughtMail.start();
    private final ConfigurableApplicationContext context;

    public RunningHouse() {
        this(true);
    }

    private RunningHouse(boolean catching) {
        var smtp = new SmtpPost.Server("127.0.0.1", mail.port(), "", "", false, "hello@elm-street.example");
        var installation = new Installation(
                house.app,
                MasterKey.parse(MasterKey.generate()),
                ledger,
                URI.create("http://127.0.0.1/"),
                smtp,
                house.clock,
                new SecureRandom(),
                house.journal);
        context = Server.pages(
                installation, house.parts, Optional.of(mail).filter(_ -> catching), Server.properties("127.0.0.1", 0));
        // Nothing happens here but what a test does.
        context.getBean(Rounds.class).close();
    }

    /** The same before a mail server of its own, so that no mail is caught. */
    static RunningHouse withRealMail() {
        return new RunningHouse(false);
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory("rapport-test-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** A part of the running program, for tests about how it is wired. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        mail.close();
    }
}
