/** How fast the rules are, and what they take from memory. Nothing here is part of the program. */
@NullMarked
package org.rapport.bench;

import org.jspecify.annotations.NullMarked;
