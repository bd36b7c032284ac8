package org.rapport.repair.explore;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.repair.word.Actor;
import org.rapport.repair.word.Bond;
import org.rapport.repair.word.ClientId;
import org.rapport.repair.word.ClinicianId;
import org.rapport.repair.word.ConcernId;
import org.rapport.repair.word.Door;
import org.rapport.repair.word.FindingId;
import org.rapport.repair.word.InvitationId;
import org.rapport.repair.word.OfficerId;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.ProposalId;
import org.rapport.repair.word.RelationshipId;
import org.rapport.repair.word.RepairId;
import org.rapport.repair.word.SupervisorId;
import org.rapport.repair.word.TextDigest;
import org.rapport.repair.word.WordsId;

/** The small world: one client, two clinicians, a supervisor, a privacy officer, and a stranger. */
public final class World {
    public static final ClientId SAM = new ClientId(id(1));
    public static final ClientId STRANGER = new ClientId(id(2));
    public static final ClinicianId DANA = new ClinicianId(id(3));
    public static final ClinicianId RAVI = new ClinicianId(id(4));
    public static final SupervisorId MONA = new SupervisorId(id(5));
    public static final OfficerId ALEX = new OfficerId(id(6));
    public static final Bond BOND = new Bond(new RepairId(id(10)), new RelationshipId(id(11)), SAM);

    public static final ConcernId FIRST_CONCERN = new ConcernId(id(20));
    public static final ConcernId SECOND_CONCERN = new ConcernId(id(21));
    public static final ConcernId THIRD_CONCERN = new ConcernId(id(22));
    public static final FindingId FINDING = new FindingId(id(25));

    public static final WordsId SAMS_WORDS = new WordsId(id(30));
    public static final WordsId DANAS_WORDS = new WordsId(id(31));
    public static final ProposalId PROPOSAL = new ProposalId(id(40));
    public static final List<InvitationId> LETTERS =
            List.of(new InvitationId(id(50)), new InvitationId(id(51)), new InvitationId(id(52)));

    /** Everybody by name, with the client by both doors. */
    public static final Map<String, Actor> EVERYBODY = everybody();

    public static final Actor SAM_SIGNED_IN = new Actor.Client(SAM, Door.SESSION);
    public static final Actor SAM_BY_LINK = new Actor.Client(SAM, Door.LINK);
    public static final Actor CLOCK = new Actor.Time();

    /** Every person who might read something. */
    public static final List<PersonId> READERS =
            List.of(SAM.person(), DANA.person(), RAVI.person(), MONA.person(), ALEX.person());

    /** A Monday morning. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private World() {}

    public static UUID id(int number) {
        return new UUID(0x5000_0000_0000_4000L, 0x8000_0000_0000_0000L + number);
    }

    /** A different text for each number. */
    public static TextDigest text(int number) {
        return new TextDigest(String.valueOf(number).repeat(64).substring(0, 64));
    }

    public static Actor as(ClinicianId clinician) {
        return new Actor.Clinician(clinician);
    }

    private static Map<String, Actor> everybody() {
        var all = new LinkedHashMap<String, Actor>();
        all.put("Sam, the client,", new Actor.Client(SAM, Door.SESSION));
        all.put("Sam, the client, by link", new Actor.Client(SAM, Door.LINK));
        all.put("A stranger", new Actor.Client(STRANGER, Door.SESSION));
        all.put("Dana, the clinician,", as(DANA));
        all.put("Ravi, another clinician,", as(RAVI));
        all.put("Mona, the supervisor,", new Actor.Supervisor(MONA));
        all.put("Alex, the privacy officer,", new Actor.PrivacyOfficer(ALEX));
        all.put("The clock", new Actor.Time());
        return all;
    }
}
