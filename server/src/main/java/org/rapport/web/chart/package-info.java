/** The picture of a relationship's scores over its visits, drawn as accessible SVG with words and a table behind it. */
@NullMarked
package org.rapport.web.chart;

import org.jspecify.annotations.NullMarked;
