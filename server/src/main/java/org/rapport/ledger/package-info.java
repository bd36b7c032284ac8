/** The arithmetic of a ledger anyone can verify: Merkle tree, proofs, signed checkpoints, receipts. Knows no database. */
@NullMarked
package org.rapport.ledger;

import org.jspecify.annotations.NullMarked;
