/** Messages out. They say the same whatever they are about, and the stop list is asked again in the transaction that sends. */
@NullMarked
package org.rapport.message;

import org.jspecify.annotations.NullMarked;
