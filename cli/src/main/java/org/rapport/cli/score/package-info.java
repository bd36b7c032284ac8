/** From answers to scores: {@code rapport score}. */
package org.rapport.cli.score;
