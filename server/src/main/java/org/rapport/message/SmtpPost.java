package org.rapport.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real SMTP server, with short timeouts because a transaction waits for it. */
public final class SmtpPost implements Post {
    private final JavaMailSenderImpl sender;
    private final String from;

    /** Where the server is and how to speak with it. */
    public record Server(String host, int port, String user, String password, boolean tls, String from) {}

    public SmtpPost(Server server) {
        sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding("UTF-8");
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", "3000");
        properties.setProperty("mail.smtp.writetimeout", "3000");
        // A server may think about a letter for a while; the transaction that waits is allowed fifteen seconds.
        properties.setProperty("mail.smtp.timeout", "10000");
        if (server.tls()) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        }
        if (!server.user().isEmpty()) {
            sender.setUsername(server.user());
            sender.setPassword(server.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        from = server.from();
    }

    @Override
    public void send(Letter letter) throws NotTaken {
        try {
            sender.send(mime(letter));
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            if (mayHaveBeenTaken(e)) {
                // One letter too few in doubt, never a second one: the client counts them.
                return;
            }
            // The library's message may quote the address; its kind says enough.
            throw new NotTaken(e.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
    }

    /** The other side fell silent after it had been spoken to: it may well have taken the letter. */
    private static boolean mayHaveBeenTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof MailConnectException) {
                return false;
            }
            if (cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }

    private MimeMessage mime(Letter letter) throws MessagingException, UnsupportedEncodingException {
        var message = sender.createMimeMessage();
        message.setFrom(new InternetAddress(from, letter.fromName(), StandardCharsets.UTF_8.name()));
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(letter.to().reveal(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body().reveal(), StandardCharsets.UTF_8.name());
        if (letter.stop().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + letter.stop().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
