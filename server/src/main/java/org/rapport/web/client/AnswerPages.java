package org.rapport.web.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.concern.Accounts;
import org.rapport.concern.Reading;
import org.rapport.practice.Role;
import org.rapport.repair.event.AskingEvent.InvitationCreated;
import org.rapport.store.Words;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Problem;
import org.rapport.web.page.Said;
import org.rapport.web.page.Shown;
import org.springframework.stereotype.Component;

/** The pages on which a client answers an invitation, by a link or in the room. */
@Component
final class AnswerPages {
    private final Reading reading;

    AnswerPages(Reading reading) {
        this.reading = reading;
    }

    /** A page and the template that shows it. */
    record Leaf(String template, Object page) {}

    Leaf choices(Mine mine, Where where, List<Problem> problems) {
        var here = mine.here();
        Frame frame = here.frame().withProblems(problems);
        var page = new InvitationPage(frame, here.key(), where.base(), mine.clinician(), letter(mine));
        return new Leaf("client/invitation.jte", page);
    }

    /** The owner's own lines, where this reader may read them; the look is in the ledger before they leave. */
    private Optional<Shown> letter(Mine mine) {
        var inside = mine.here().inside();
        return mine.latestInvitation()
                .flatMap(InvitationCreated::words)
                .flatMap(words -> Accounts.of(inside, mine.id()).stream()
                        .filter(listed -> listed.words().equals(words.value()))
                        .findFirst())
                .flatMap(listed -> reading.read(inside, mine.repair().client(), listed))
                .map(Words::reveal)
                .map(Shown::new);
    }

    /** The page that asks what this way needs besides; the last look where it needs nothing. */
    Leaf followOn(Mine mine, Where where, Answer answer, List<Problem> problems) {
        var here = mine.here();
        Frame frame = here.frame().withProblems(problems);
        String path = where.base() + "/" + answer.way().code();
        return switch (answer.way()) {
            case WRITE -> words(mine, where, answer, WordsPage.Ask.WRITE, frame);
            case CHANGE_WITHOUT_TALKING -> words(mine, where, answer, WordsPage.Ask.CHANGE, frame);
            case SOMETHING_ELSE -> words(mine, where, answer, WordsPage.Ask.SOMETHING_ELSE, frame);
            case LATER -> new Leaf("client/when.jte", new WhenPage(frame, here.key(), path, where.base()));
            case SOMEONE_WITH_ME -> new Leaf("client/who.jte", new WhoPage(frame, here.key(), path, where.base()));
            case COMPLAINT ->
                new Leaf(
                        "client/complaint.jte",
                        new ComplaintPage(frame, here.key(), path, whoHearsComplaints(here), where.base()));
            case TALK, NO, ANOTHER_CLINICIAN -> check(mine, where, answer);
        };
    }

    private static Leaf words(Mine mine, Where where, Answer answer, WordsPage.Ask ask, Frame frame) {
        String path = where.base() + "/" + answer.way().code();
        var page = new WordsPage(
                frame.withExit(),
                mine.here().key(),
                path,
                ask,
                mine.clinician(),
                answer.typed().shownWords(),
                Optional.of(where.base()));
        return new Leaf("client/words.jte", page);
    }

    private static List<Contact> whoHearsComplaints(Around here) {
        Optional<String> phone = Optional.of(here.practice().phone()).filter(number -> !number.isBlank());
        Optional<String> note = Optional.of(here.frame().say("complaint.manager"));
        return here.people().listColleagues(here.inside()).stream()
                .filter(colleague -> colleague.role() == Role.MANAGER)
                .map(manager -> new Contact(manager.name().reveal(), phone, note))
                .toList();
    }

    Leaf check(Mine mine, Where where, Answer answer) {
        var here = mine.here();
        var frame = here.frame();
        String clinician = mine.clinician();
        var rows = new ArrayList<CheckAndSendPage.Row>();
        Shown way = new Shown(frame.say("choice." + answer.way().code(), clinician));
        rows.add(new CheckAndSendPage.Row(Said.of("check.choice"), way, true));
        answer.field()
                .ifPresent(field -> rows.add(
                        new CheckAndSendPage.Row(Said.of("check." + field), detail(frame, answer, field), false)));
        boolean words = answer.field().filter("words"::equals).isPresent()
                && !answer.typed().words().isBlank();
        var page = new CheckAndSendPage(
                frame,
                here.key(),
                where.base() + "/" + answer.way().code(),
                clinician,
                rows,
                answer.kept(),
                words ? List.of(clinician) : List.of(),
                where.base());
        return new Leaf("client/check.jte", page);
    }

    private static Shown detail(Frame frame, Answer answer, String field) {
        return field.equals("words")
                ? answer.typed().shownWords()
                : new Shown(frame.say(field + "." + answer.typed().text(field)));
    }
}
