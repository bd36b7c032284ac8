package org.rapport.web.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The two hidden fields of every form: {@code form} proves that the form came from a page of ours in this session,
 * {@code command} makes a doubled submit one act.
 */
public record FormKey(String form, String command) {
    /** The key of one form among several on a page: pressing two different buttons is two acts. */
    public FormKey to(String path) {
        String name = command + " " + path;
        return new FormKey(
                form,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return "[form key]";
    }
}
