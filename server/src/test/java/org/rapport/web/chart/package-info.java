/** Tests of the package of the same name. */
@NullMarked
package org.rapport.web.chart;

import org.jspecify.annotations.NullMarked;
