package org.rapport.repair.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapport.repair.event.AgreementEvent;
import org.rapport.repair.event.AgreementEvent.AgreementAmended;
import org.rapport.repair.event.AgreementEvent.AgreementEndorsed;
import org.rapport.repair.event.AgreementEvent.AgreementObjected;
import org.rapport.repair.event.AgreementEvent.AgreementProposed;
import org.rapport.repair.event.CorruptHistory;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.Live;
import org.rapport.repair.word.ProposalId;

/** What proposing and endorsing leave behind. */
final class ApplyingAgreement {
    private ApplyingAgreement() {}

    static Live agreement(Live live, AgreementEvent event) {
        var agreement = live.agreement();
        return switch (event) {
            case AgreementProposed e -> {
                Applying.follows(agreement instanceof Agreement.NoAgreement, e, live);
                var text = new Agreement.Text(e.proposal(), e.words(), e.digest());
                yield live.with(new Agreement.Proposed(text, Optional.of(e.side()), Set.of()));
            }
            case AgreementAmended e -> {
                onTheTable(live, e.proposal(), e);
                var text = new Agreement.Text(e.proposal(), e.words(), e.digest());
                yield live.with(new Agreement.Proposed(text, Optional.of(e.side()), agreement.objectors()));
            }
            case AgreementObjected e -> live.with(objected(live, e));
            case AgreementEndorsed e -> live.with(endorsed(live, e));
        };
    }

    private static Agreement objected(Live live, AgreementObjected event) {
        var text = onTheTable(live, event.proposal(), event);
        var objections = EnumSet.of(event.side());
        objections.addAll(live.agreement().objectors());
        var other = event.side().other();
        return new Agreement.Proposed(
                text, live.agreement().endorsedBy(other) ? Optional.of(other) : Optional.empty(), objections);
    }

    private static Agreement endorsed(Live live, AgreementEndorsed event) {
        var text = onTheTable(live, event.proposal(), event);
        Applying.follows(text.digest().equals(event.digest()), event, live);
        var agreement = live.agreement();
        return agreement.endorsedBy(event.side().other())
                ? new Agreement.InForce(text, agreement.objectors())
                : new Agreement.Proposed(text, Optional.of(event.side()), agreement.objectors());
    }

    private static Agreement.Text onTheTable(Live live, ProposalId proposal, AgreementEvent event) {
        return live.agreement()
                .onTheTable()
                .filter(text -> text.proposal().equals(proposal))
                .orElseThrow(() -> new CorruptHistory(event, live));
    }
}
