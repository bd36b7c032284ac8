package org.rapport.web.client;

import java.util.List;
import org.rapport.web.page.Frame;

/** Whom to call now. Template {@code client/help.jte}. */
public record HelpPage(Frame frame, List<Contact> contacts) {
    public HelpPage {
        contacts = List.copyOf(contacts);
    }
}
