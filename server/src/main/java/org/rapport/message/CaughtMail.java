package org.rapport.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A mailbox for demonstrations and tests: a real SMTP server on loopback that keeps what it is given, in memory. */
public final class CaughtMail implements AutoCloseable {
    private final GreenMail server;

    private CaughtMail(GreenMail server) {
        this.server = server;
    }

    /** Starts it on a free port. */
    public static CaughtMail start() {
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        var server = new GreenMail(setup);
        server.start();
        return new CaughtMail(server);
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** One letter as it arrived. */
    public record Caught(int number, String to, String from, String subject, String body, Instant at) {}

    /** Everything caught, newest first. */
    public List<Caught> all() {
        MimeMessage[] messages = server.getReceivedMessages();
        var letters = new ArrayList<Caught>();
        for (int i = 0; i < messages.length; i++) {
            letters.add(caught(i + 1, messages[i]));
        }
        Collections.reverse(letters);
        return letters;
    }

    /** A header of the letter of this number. */
    public Optional<String> header(int number, String name) {
        try {
            return Optional.ofNullable(server.getReceivedMessages()[number - 1].getHeader(name, ","));
        } catch (MessagingException e) {
            throw new IllegalStateException("a caught letter cannot be read", e);
        }
    }

    private static Caught caught(int number, MimeMessage message) {
        try {
            return new Caught(
                    number,
                    String.valueOf(message.getRecipients(MimeMessage.RecipientType.TO)[0]),
                    String.valueOf(message.getFrom()[0]),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n"),
                    message.getSentDate().toInstant());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a caught letter cannot be read", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
