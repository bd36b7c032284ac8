/** Who may come through which route, in one table, and what every answer carries. */
@NullMarked
package org.rapport.web.gate;

import org.jspecify.annotations.NullMarked;
