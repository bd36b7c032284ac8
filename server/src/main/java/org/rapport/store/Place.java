package org.rapport.store;

import java.util.UUID;

/**
 * Where a sealed text lives. It is bound into the seal, so a text moved to another row, column or table does not open.
 */
public record Place(String table, UUID row, String column) {}
