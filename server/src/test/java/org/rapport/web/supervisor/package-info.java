/** The pages of a supervisor on the running program. */
@NullMarked
package org.rapport.web.supervisor;

import org.jspecify.annotations.NullMarked;
