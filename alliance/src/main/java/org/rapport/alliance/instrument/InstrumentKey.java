package org.rapport.alliance.instrument;

/** Which instrument in which version; scores of different versions are never put into one series. */
public record InstrumentKey(String name, String version) {
    public InstrumentKey {
        if (name.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("an instrument has a name and a version");
        }
    }

    @Override
    public String toString() {
        return name + "@" + version;
    }
}
