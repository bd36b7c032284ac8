package org.rapport.repair.word;

/** Which repair this is, and between whom. */
public record Bond(RepairId repair, RelationshipId relationship, ClientId client) {}
