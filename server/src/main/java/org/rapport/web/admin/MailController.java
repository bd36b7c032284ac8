package org.rapport.web.admin;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.rapport.message.CaughtMail;
import org.rapport.web.clinician.Desks;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.page.Shown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The mail that a demonstration caught instead of sending. Where nothing is caught, there is nothing here. */
@RestController
final class MailController {
    private final ObjectProvider<CaughtMail> caughtMail;
    private final Pages pages;

    MailController(ObjectProvider<CaughtMail> caughtMail, Pages pages) {
        this.caughtMail = caughtMail;
        this.pages = pages;
    }

    @GetMapping("/mail")
    ResponseEntity<String> list() {
        var lines = mail().all().stream()
                .map(caught -> new MailPage.Line("/mail/" + caught.number(), caught.to(), caught.subject(), at(caught)))
                .toList();
        return pages.show("admin/mail.jte", new MailPage(Desks.front(), lines));
    }

    @GetMapping("/mail/{number}")
    ResponseEntity<String> letter(@PathVariable int number) {
        CaughtMail.Caught caught = mail().all().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NothingHere::new);
        return pages.show(
                "admin/letter.jte",
                new MailLetterPage(
                        Desks.front(),
                        caught.from(),
                        caught.to(),
                        caught.subject(),
                        at(caught),
                        new Shown(caught.body())));
    }

    private CaughtMail mail() {
        CaughtMail mail = caughtMail.getIfAvailable();
        if (mail == null) {
            throw new NothingHere();
        }
        return mail;
    }

    private static LocalDateTime at(CaughtMail.Caught caught) {
        return LocalDateTime.ofInstant(caught.at(), ZoneOffset.UTC);
    }
}
