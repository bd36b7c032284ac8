/** A whole copy of the database in a folder, its keys in a file apart, and the way back. */
@NullMarked
package org.rapport.backup;

import org.jspecify.annotations.NullMarked;
