/** The demonstration practice: plainly invented people with believable histories, told through the real use cases. */
@NullMarked
package org.rapport.demo;

import org.jspecify.annotations.NullMarked;
