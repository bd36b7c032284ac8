package org.rapport.alliance.simulation;

import java.util.Optional;

/**
 * What really happened in a case.
 *
 * @param id which case of its seed it is, from 0
 * @param sessions how many sessions there were
 * @param rupture the rupture that began in one of them, if any
 */
public record Truth(long id, int sessions, Optional<Rupture> rupture) {}
