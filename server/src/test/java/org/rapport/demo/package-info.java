/** The demonstration, told and then held against what the ledger says of it. */
@NullMarked
package org.rapport.demo;

import org.jspecify.annotations.NullMarked;
