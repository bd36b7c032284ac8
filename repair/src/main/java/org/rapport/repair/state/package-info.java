/** What a repair is now: before anything, live or ended, and inside it the parts that move independently. */
package org.rapport.repair.state;
