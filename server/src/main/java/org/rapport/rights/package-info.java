/** What a client may ask of what is kept about them, a copy and erasure, and what may stand against it for a while. */
@NullMarked
package org.rapport.rights;

import org.jspecify.annotations.NullMarked;
