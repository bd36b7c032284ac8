package org.rapport.web.page;

/** Words somebody wrote, on their way to a page and nowhere else: they do not print themselves into a log or a message. */
public record Shown(String text) {
    public static final Shown NOTHING = new Shown("");

    @Override
    public String toString() {
        return "[words]";
    }
}
