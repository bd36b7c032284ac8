/** What has happened in a repair: flat records without words, kept for ever under their simple names. */
package org.rapport.repair.event;
