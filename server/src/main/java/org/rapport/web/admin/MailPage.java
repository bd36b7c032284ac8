package org.rapport.web.admin;

import java.time.LocalDateTime;
import java.util.List;
import org.rapport.web.page.Frame;

/**
 * The mail the demo caught instead of sending, newest first. Template {@code admin/mail.jte}.
 */
public record MailPage(Frame frame, List<Line> letters) {
    public MailPage {
        letters = List.copyOf(letters);
    }

    /** One line of the list. */
    public record Line(String href, String to, String subject, LocalDateTime at) {}
}
