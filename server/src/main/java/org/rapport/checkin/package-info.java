/** Asking the client after a session how it was, answering, scoring. Every item may be skipped, all of it declined. */
@NullMarked
package org.rapport.checkin;

import org.jspecify.annotations.NullMarked;
