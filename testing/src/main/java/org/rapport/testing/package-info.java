/** What the tests of several modules share: a real database for each class, a clock that moves when told, seeded ids. */
@NullMarked
package org.rapport.testing;

import org.jspecify.annotations.NullMarked;
