package org.rapport.cli.read;

/** Bytes of the file that begin and end with a case; {@code length} of them count. */
@SuppressWarnings("ArrayRecordComponent") // seen by this package only, which hands it on and never compares
record Slab(byte[] bytes, int length) {}
