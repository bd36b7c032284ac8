package org.rapport.alliance.criterion;

/** Which rule in which version, so that a finding stays readable after the rule has changed. */
public record CriterionKey(String name, String version) {
    @Override
    public String toString() {
        return name + "@" + version;
    }
}
