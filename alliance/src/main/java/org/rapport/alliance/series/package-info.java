/** The scores of one relationship on one measure, in session order, with what is missing and why. */
package org.rapport.alliance.series;
