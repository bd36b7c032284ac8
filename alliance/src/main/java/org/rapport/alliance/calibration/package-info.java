/** How often rules are wrong where nothing is wrong, measured, and how strict each must be to be wrong equally often. */
package org.rapport.alliance.calibration;
