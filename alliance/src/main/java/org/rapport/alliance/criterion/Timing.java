package org.rapport.alliance.criterion;

/** When a rule can know. */
public enum Timing {
    /** In the session itself. */
    SAME_DAY,
    /** Some sessions later; it never takes back what it said. */
    LATER,
    /** Only over the finished course: more sessions may change what it says about earlier ones. */
    LOOKING_BACK
}
