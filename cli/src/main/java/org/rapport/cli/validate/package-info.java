/** What is wrong with a file of scores: {@code rapport validate}. */
package org.rapport.cli.validate;
