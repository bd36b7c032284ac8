/** The tree, its proofs and its signatures, held to known vectors and to a definition written apart. */
@NullMarked
package org.rapport.ledger;

import org.jspecify.annotations.NullMarked;
