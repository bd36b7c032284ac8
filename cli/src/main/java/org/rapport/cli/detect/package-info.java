/** From scores to findings: {@code rapport detect}. */
package org.rapport.cli.detect;
