/** A real PostgreSQL kept in one folder: unpacked once, started and stopped with the program, safe after a kill. */
@NullMarked
package org.rapport.postgres;

import org.jspecify.annotations.NullMarked;
