package org.rapport.alliance.criterion;

/** What people have said about a finding; never set by a rule, and never changes what the rule found. */
public enum Confirmation {
    UNCONFIRMED,
    CONFIRMED_BY_CLIENT,
    CONFIRMED_BY_CLINICIAN,
    NOT_A_CONCERN
}
