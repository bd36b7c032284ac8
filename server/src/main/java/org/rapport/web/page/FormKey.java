package org.rapport.web.page;

/**
 * The two hidden fields of every form: {@code form} proves that the form came from a page of ours in this session,
 * {@code command} makes a doubled submit one act.
 */
public record FormKey(String form, String command) {
    @Override
    public String toString() {
        return "[form key]";
    }
}
