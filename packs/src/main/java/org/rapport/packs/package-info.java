/** Instruments as JSON files, each with its licence, and the reader that turns a file into an instrument. */
@NullMarked
package org.rapport.packs;

import org.jspecify.annotations.NullMarked;
