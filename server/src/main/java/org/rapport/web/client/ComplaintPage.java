package org.rapport.web.client;

import java.util.List;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Frame;

/**
 * How to complain to someone who is not the clinician. Template {@code client/complaint.jte}; posts to {@link #path}.
 * There is no room to write here: what is written in a repair is for the clinician to read.
 *
 * @param otherWayHref where another way to answer is picked
 */
public record ComplaintPage(Frame frame, FormKey key, String path, List<Contact> contacts, String otherWayHref) {
    public ComplaintPage {
        contacts = List.copyOf(contacts);
    }
}
