/** The program: its settings, its wiring, its start and its stop. */
@NullMarked
package org.rapport;

import org.jspecify.annotations.NullMarked;
