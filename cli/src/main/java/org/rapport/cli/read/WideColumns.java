package org.rapport.cli.read;

/**
 * Where the columns of a file with one case a line stand.
 *
 * @param count how many columns the heading has
 * @param scores the columns of scores, in the order of their sessions
 * @param sessions the session number of each
 */
@SuppressWarnings("ArrayRecordComponent") // seen by this package only, and read for every score
record WideColumns(int count, int id, int[] scores, int[] sessions) {}
