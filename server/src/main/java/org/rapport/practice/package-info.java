/** The practice: its people, who works with whom, the sessions they held, and the client's standing "no". */
@NullMarked
package org.rapport.practice;

import org.jspecify.annotations.NullMarked;
