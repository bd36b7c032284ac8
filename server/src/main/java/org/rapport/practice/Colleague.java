package org.rapport.practice;

import org.rapport.access.PersonId;
import org.rapport.store.Words;

/** Somebody who works for the practice. */
public record Colleague(PersonId id, Role role, Words name, Words email) {}
