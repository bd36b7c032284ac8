/** Tests of the package of the same name. */
@NullMarked
package org.rapport.web.clinician;

import org.jspecify.annotations.NullMarked;
