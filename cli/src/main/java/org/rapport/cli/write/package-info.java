/** Findings as lines, tables and files for other programs. */
package org.rapport.cli.write;
