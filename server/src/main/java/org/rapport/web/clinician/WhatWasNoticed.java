package org.rapport.web.clinician;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.access.Inside;
import org.rapport.alliance.criterion.Confirmation;
import org.rapport.alliance.criterion.Criterion;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.criterion.Preset;
import org.rapport.alliance.criterion.Statement;
import org.rapport.watch.Findings;
import org.rapport.watch.WhatWasFound;
import org.rapport.web.page.FormKey;
import org.rapport.web.page.Said;

/** What the criteria noticed about one person, in the clinician's words, with what can be said and done about it. */
final class WhatWasNoticed {
    private WhatWasNoticed() {}

    /**
     * What every finding of a page shares.
     *
     * @param repair where the open concern is
     */
    record About(FormKey key, UUID relationship, String client, Optional<String> repair) {
        String path() {
            return "/people/" + relationship;
        }
    }

    /** Newest first. */
    static List<PersonPage.Finding> list(Inside inside, About about) {
        return WhatWasFound.between(inside, about.relationship).reversed().stream()
                .filter(kept -> kept.status() == FindingStatus.FLAGGED)
                .map(kept -> finding(inside, about, kept))
                .toList();
    }

    private static PersonPage.Finding finding(Inside inside, About about, Findings.Kept kept) {
        Statement rule = statement(kept.criterion());
        return new PersonPage.Finding(
                sentence(about.client, kept),
                Desks.day(inside, kept.madeAt()),
                rule.key() + ". " + rule.says() + " " + kept.english(),
                kept.numbers().entrySet().stream().map(WhatWasNoticed::figure).toList(),
                rule.citation(),
                falseAlarm(kept),
                rule.cannotSay(),
                about.repair.isPresent() ? Way.open(about.path() + "/talked", about.key) : Way.absent(),
                about.repair,
                marking(about, kept));
    }

    /** What the client said outright is not up for marking. */
    private static PersonPage.Marking marking(About about, Findings.Kept kept) {
        String path = about.path() + "/findings/" + kept.id();
        List<PersonPage.Mark> marks = kept.confirmation() == Confirmation.CONFIRMED_BY_CLIENT
                ? List.of()
                : MarkingController.MARKS.stream()
                        .filter(mark -> mark != kept.confirmation())
                        .map(mark -> new PersonPage.Mark(mark, new Act(path, about.key.to(path + " " + mark))))
                        .toList();
        return new PersonPage.Marking(
                Said.of("finding.mark." + kept.confirmation().name(), about.client), marks);
    }

    /** In the clinician's words; the rule's own sentence stands with the rule. */
    static String sentence(String client, Findings.Kept kept) {
        String fall = plain(kept.numbers().getOrDefault("worsening", 0.0));
        return PersonView.PHRASES
                .find("finding." + kept.explanation(), client, fall)
                .orElse(kept.english());
    }

    private static PersonPage.Figure figure(Map.Entry<String, Double> number) {
        return new PersonPage.Figure(
                PersonView.PHRASES.find("figure." + number.getKey()).orElse(number.getKey()), plain(number.getValue()));
    }

    private static String falseAlarm(Findings.Kept kept) {
        return kept.falseAlarm().isPresent()
                ? PersonView.PHRASES.say("false-alarm.rate", (int)
                        Math.round(100 * kept.falseAlarm().getAsDouble()))
                : PersonView.PHRASES.say("false-alarm.none");
    }

    private static Statement statement(String criterion) {
        return Preset.CLINIC.criteria().stream()
                .map(Criterion::statement)
                .filter(statement -> statement.key().name().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.valueOf(Math.round(number * 100) / 100.0);
    }
}
