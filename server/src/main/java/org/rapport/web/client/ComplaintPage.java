package org.rapport.web.client;

import java.util.List;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;

/**
 * How to complain to someone who is not the clinician. Template {@code client/complaint.jte}; posts {@code words} (may
 * be blank) to {@link #path}.
 */
public record ComplaintPage(Frame frame, FormKey key, String path, List<Contact> contacts, Shown words) {
    public ComplaintPage {
        contacts = List.copyOf(contacts);
    }
}
