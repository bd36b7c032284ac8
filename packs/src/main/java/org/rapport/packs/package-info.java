/** Instruments as JSON files, each with its licence, and the reader that turns a file into an instrument. */
package org.rapport.packs;
