package org.rapport.access;

import java.util.UUID;

/** Where fresh identifiers come from: random in the program, seeded in a test or a demonstration. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
