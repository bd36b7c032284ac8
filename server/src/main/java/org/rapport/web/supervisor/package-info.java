/** What the pages of a supervisor show: that something waits, and what a clinician chose to share. */
@NullMarked
package org.rapport.web.supervisor;

import org.jspecify.annotations.NullMarked;
