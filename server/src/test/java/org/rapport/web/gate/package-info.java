/** Whether every route stands in the table, and lets in whom it says. */
@NullMarked
package org.rapport.web.gate;

import org.jspecify.annotations.NullMarked;
