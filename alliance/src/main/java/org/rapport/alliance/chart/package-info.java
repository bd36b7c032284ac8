/** Control charts of single scores: limits from moving ranges, run rules, moving averages and cumulative sums. */
package org.rapport.alliance.chart;
