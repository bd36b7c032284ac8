/** A whole practice on a real database for one test: its people, its clock, its door. */
@NullMarked
package org.rapport.house;

import org.jspecify.annotations.NullMarked;
