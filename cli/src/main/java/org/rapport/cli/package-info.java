/** Rapport's noticing at the command line: data on standard output, talk on standard error. */
package org.rapport.cli;
