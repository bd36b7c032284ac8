/** What follows from what happened in a repair, in the same transaction. */
@NullMarked
package org.rapport.concern.policy;

import org.jspecify.annotations.NullMarked;
