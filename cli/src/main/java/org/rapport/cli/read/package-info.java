/** Scores from files and pipes, case by case, in bounded memory; whatever is wrong is named with line and column. */
package org.rapport.cli.read;
