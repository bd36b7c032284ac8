/** Who acts, how they came in, and the one door to a transaction. */
@NullMarked
package org.rapport.access;

import org.jspecify.annotations.NullMarked;
