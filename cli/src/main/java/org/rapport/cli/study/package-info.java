/** Measuring rules at the command line: made-up cases, false alarms, what was found of the truth, and the whole study. */
package org.rapport.cli.study;
