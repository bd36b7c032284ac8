package org.rapport.cli.read;

/**
 * What is done about trouble.
 *
 * @param keepGoing whether cases with trouble are left out; otherwise the first trouble ends all
 * @param scattered cases known to have lines in several places, which are left out whole
 */
public record Strictness(boolean keepGoing, Fingerprints scattered) {
    /** The first trouble ends all. */
    public static Strictness stop() {
        return new Strictness(false, new Fingerprints());
    }

    /** Cases with trouble are left out, and so are those that an earlier reading found scattered. */
    public static Strictness leaveOut(Fingerprints scattered) {
        return new Strictness(true, scattered);
    }
}
