package org.rapport.repair.word;

/** Who acts, as the session of the act proves it, never as a form field claims it. */
public sealed interface Actor {
    /** The client; by a link, they may put in, stop and take back, but not endorse, reopen or lift a stop. */
    record Client(ClientId client, Door door) implements Actor {}

    record Clinician(ClinicianId clinician) implements Actor {}

    record Supervisor(SupervisorId supervisor) implements Actor {}

    record PrivacyOfficer(OfficerId officer) implements Actor {}

    /** No person: time passing, a criterion's finding, the message sender. */
    record Time() implements Actor {}
}
