/** Rules over a series, each saying what it found, by which numbers, and how often it is wrong. */
package org.rapport.alliance.criterion;
