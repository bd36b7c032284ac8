package org.rapport.cli.read;

/** What a field is that gave no score. */
enum CellKind {
    MISSING,
    NOT_A_NUMBER,
    OUT_OF_RANGE
}
