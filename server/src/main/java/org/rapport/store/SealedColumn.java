package org.rapport.store;

/**
 * Where sealed texts stand, for whoever seals all of them anew.
 *
 * @param table with its schema; the row's id is in column {@code id}
 * @param kind an SQL expression for the holder's kind, e.g. {@code 'CLIENT'}
 * @param holder an SQL expression for the holder's id
 */
public record SealedColumn(String table, String column, String kind, String holder) {}
