/** Looks at every new score with the criteria that are switched on, and keeps what they found. */
@NullMarked
package org.rapport.watch;

import org.jspecify.annotations.NullMarked;
