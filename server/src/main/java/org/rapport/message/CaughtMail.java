package org.rapport.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mailbox for demonstrations and tests: a real SMTP server on loopback that keeps what it is given, in memory. */
public final class CaughtMail implements AutoCloseable {
    private final GreenMail server;
    private final List<MimeMessage> numbered = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

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

    /** Everything caught, newest first. A letter keeps its number whatever arrives later. */
    public synchronized List<Caught> all() {
        numberNewcomers();
        var letters = new ArrayList<Caught>();
        for (int i = numbered.size(); i > 0; i--) {
            letters.add(caught(i, numbered.get(i - 1)));
        }
        return letters;
    }

    /** A header of the letter of this number. */
    public synchronized Optional<String> header(int number, String name) {
        try {
            numberNewcomers();
            return Optional.ofNullable(numbered.get(number - 1).getHeader(name, ","));
        } catch (MessagingException e) {
            throw new IllegalStateException("a caught letter cannot be read", e);
        }
    }

    /** The server lists mailbox by mailbox, so its order says nothing about time. */
    private void numberNewcomers() {
        Arrays.stream(server.getReceivedMessages())
                .filter(message -> known.add(id(message)))
                .sorted(Comparator.comparing(CaughtMail::sentAt))
                .forEach(numbered::add);
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException("a caught letter cannot be read", e);
        }
    }

    private static Instant sentAt(MimeMessage message) {
        try {
            return message.getSentDate().toInstant();
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
                    sentAt(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a caught letter cannot be read", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
