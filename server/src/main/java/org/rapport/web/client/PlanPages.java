package org.rapport.web.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.concern.Accounts;
import org.rapport.concern.AgreementText;
import org.rapport.concern.AgreementText.KeptBy;
import org.rapport.concern.Reading;
import org.rapport.concern.view.WhatWeAgreed;
import org.rapport.concern.view.WhatWeAgreed.OnTheTable;
import org.rapport.repair.command.Act;
import org.rapport.web.gate.DoneAlready;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Shown;
import org.springframework.stereotype.Component;

/** The text of what both will do, as the client reads it and changes it. */
@Component
final class PlanPages {
    private static final AgreementText NOTHING = new AgreementText(List.of(), Optional.empty());

    private final Reading reading;

    PlanPages(Reading reading) {
        this.reading = reading;
    }

    static WhatWeAgreed.Standing standing(Mine mine) {
        return WhatWeAgreed.told(mine.history());
    }

    AgreementPage show(Mine mine, List<Problem> problems) {
        var here = mine.here();
        var standing = standing(mine);
        OnTheTable table = standing.onTheTable().orElseThrow(DoneAlready::new);
        Map<UUID, AgreementText> texts = texts(
                mine,
                Stream.concat(Stream.of(table.words()), standing.before().map(WhatWeAgreed.Before::words).stream())
                        .toList());
        AgreementText text = texts.getOrDefault(table.words(), NOTHING);
        return new AgreementPage(
                here.frame().withProblems(problems),
                here.key(),
                mine.path() + "/agreement",
                mine.clinician(),
                table.digest(),
                lines(mine, text),
                text.reviewOn(),
                table.clientSaidYes().map(here::day),
                table.clinicianSaidYes().map(here::day),
                standing.before()
                        .map(before -> new AgreementPage.Before(
                                here.day(before.on()), lines(mine, texts.getOrDefault(before.words(), NOTHING)))),
                answers(mine));
    }

    private static List<String> answers(Mine mine) {
        var answers = new ArrayList<String>();
        if (mine.open(Act.ENDORSE)) {
            answers.add("yes");
        }
        if (mine.open(Act.AMEND)) {
            answers.add("change");
        }
        if (mine.open(Act.OBJECT)) {
            answers.add("no");
        }
        return answers;
    }

    private static List<AgreementPage.Line> lines(Mine mine, AgreementText text) {
        return text.promises().stream()
                .map(promise -> new AgreementPage.Line(new Shown(promise.what().reveal()), who(mine, promise.by())))
                .toList();
    }

    private static Optional<String> who(Mine mine, KeptBy by) {
        return switch (by) {
            case CLINICIAN -> Optional.of(mine.clinician());
            case CLIENT -> Optional.of(mine.here().ownName());
            case BOTH -> Optional.empty();
        };
    }

    /** The text of the table to be typed over; blank where there is none yet. */
    AgreementChangePage change(Mine mine) {
        var table = standing(mine).onTheTable();
        AgreementText text = table.map(found -> text(mine, found.words())).orElse(NOTHING);
        var typed = new AgreementChangePage.Typed(
                shown(text, KeptBy.CLINICIAN), shown(text, KeptBy.CLIENT), shown(text, KeptBy.BOTH), text.reviewOn());
        return change(mine, typed, List.of());
    }

    /** The same page with what was typed; it names the text of the table as it is now. */
    AgreementChangePage change(Mine mine, AgreementChangePage.Typed typed, List<Problem> problems) {
        var here = mine.here();
        if (!mine.open(Act.AMEND) && !mine.open(Act.PROPOSE)) {
            throw new DoneAlready();
        }
        return new AgreementChangePage(
                here.frame().withExit().withProblems(problems),
                here.key(),
                mine.path() + "/agreement/change",
                mine.clinician(),
                standing(mine).onTheTable().map(OnTheTable::digest).orElse(""),
                typed);
    }

    /** Whether the client stands behind exactly this text, and it is the one of the table. */
    boolean saidYesTo(Mine mine, AgreementText text) {
        return standing(mine)
                .onTheTable()
                .filter(table -> table.clientSaidYes().isPresent())
                .filter(table -> text(mine, table.words()).equals(text))
                .isPresent();
    }

    private static Shown shown(AgreementText text, KeptBy by) {
        return new Shown(text.lines(by).reveal());
    }

    private AgreementText text(Mine mine, UUID words) {
        return texts(mine, List.of(words)).getOrDefault(words, NOTHING);
    }

    /** Those texts the client may read; one whose author has taken it back is not among them. */
    private Map<UUID, AgreementText> texts(Mine mine, List<UUID> wanted) {
        var inside = mine.here().inside();
        List<Accounts.Listed> listed = Accounts.of(inside, mine.id()).stream()
                .filter(text -> wanted.contains(text.words()))
                .toList();
        Map<UUID, AgreementText> texts = new HashMap<>();
        reading.readAll(inside, mine.repair().client(), listed)
                .forEach((id, words) -> texts.put(id, AgreementText.read(words)));
        return texts;
    }
}
