package org.rapport.web.trouble;

import java.net.URI;
import java.util.Optional;
import org.rapport.access.Actor;
import org.rapport.access.DatabaseAway;
import org.rapport.web.client.ClientFrames;
import org.rapport.web.client.EnterCodePage;
import org.rapport.web.client.ErrorPage;
import org.rapport.web.client.NotSavedPage;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.rapport.web.page.Frame;
import org.rapport.web.page.Shown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the page of a trouble, or with problem+json (RFC 9457) where a program asks. */
@Component
final class TroublePages {
    private final ClientFrames frames;
    private final Pages pages;

    TroublePages(ClientFrames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    /**
     * The answer.
     *
     * @param mark under which the log has it; only for what is our fault
     */
    ResponseEntity<?> answer(Trouble trouble, Request request, Optional<String> mark) {
        ResponseEntity<?> answer = request.prefersJson() ? json(trouble, mark) : page(trouble, request, mark);
        return switch (trouble) {
            // RFC 9110 wants a challenge with every 401; ours names no scheme a browser would ask a password for.
            case COME_IN_FIRST -> with(answer, HttpHeaders.WWW_AUTHENTICATE, "Code");
            case DATABASE_AWAY -> with(answer, HttpHeaders.RETRY_AFTER, "30");
            case MISSING, OUT_OF_DATE, NOT_OURS, DONE_ALREADY, NOT_UNDERSTOOD, WRONG_METHOD -> answer;
            case WRONG_MEDIA, NOT_ACCEPTABLE, TOO_LARGE, BROKEN -> answer;
        };
    }

    private static ResponseEntity<?> with(ResponseEntity<?> answer, String header, String value) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(header, value)
                .body(answer.getBody());
    }

    private static ResponseEntity<ProblemDetail> json(Trouble trouble, Optional<String> mark) {
        var problem = ProblemDetail.forStatus(trouble.status());
        problem.setType(URI.create("urn:rapport:trouble:" + trouble.code()));
        mark.ifPresent(found -> problem.setProperty("mark", found));
        return ResponseEntity.status(trouble.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<String> page(Trouble trouble, Request request, Optional<String> mark) {
        return switch (trouble) {
            case MISSING -> error(trouble, ErrorPage.Kind.MISSING, request, mark);
            case DONE_ALREADY -> error(trouble, ErrorPage.Kind.DONE_ALREADY, request, mark);
            case BROKEN -> error(trouble, ErrorPage.Kind.BROKEN, request, mark);
            case NOT_OURS, NOT_UNDERSTOOD, WRONG_METHOD, WRONG_MEDIA, NOT_ACCEPTABLE, TOO_LARGE ->
                error(trouble, ErrorPage.Kind.NOT_UNDERSTOOD, request, mark);
            case OUT_OF_DATE -> notSaved(trouble, NotSavedPage.Why.OUT_OF_DATE, request);
            case DATABASE_AWAY -> notSaved(trouble, NotSavedPage.Why.DATABASE_AWAY, request);
            case COME_IN_FIRST ->
                request.isPost()
                        ? notSaved(trouble, NotSavedPage.Why.COME_IN_AGAIN, request)
                        : comeIn(trouble, request);
        };
    }

    private ResponseEntity<String> error(Trouble trouble, ErrorPage.Kind kind, Request request, Optional<String> mark) {
        var page = new ErrorPage(frame(request), kind, phone(), mark);
        return pages.show(trouble.status(), "client/error.jte", page);
    }

    private ResponseEntity<String> notSaved(Trouble trouble, NotSavedPage.Why why, Request request) {
        if (!request.isPost()) {
            return error(trouble, ErrorPage.Kind.AWAY, request, Optional.empty());
        }
        var page = new NotSavedPage(frame(request), request.keyToTryAgain(), request.path(), why, request.kept());
        return pages.show(trouble.status(), "client/not-saved.jte", page);
    }

    private ResponseEntity<String> comeIn(Trouble trouble, Request request) {
        if (request.isForStaff()) {
            return Pages.goTo("/sign-in");
        }
        var kind = request.path().startsWith("/me") ? EnterCodePage.Kind.READING_CARD : EnterCodePage.Kind.ANY;
        var page = new EnterCodePage(frame(request), request.keyToTryAgain(), "/code", kind, Shown.NOTHING);
        return pages.show(trouble.status(), "client/enter-code.jte", page);
    }

    /** The client's own frame where there is a client; never a second trouble out of the first. */
    private Frame frame(Request request) {
        Optional<Visit> client = request.visit()
                .filter(visit -> visit.session()
                        .filter(session -> session.actor() instanceof Actor.Client)
                        .isPresent());
        try {
            return client.map(frames::of).orElseGet(() -> frames.forAnyone(request.wish()));
        } catch (DatabaseAway e) {
            return frames.withoutAsking(request.wish());
        }
    }

    private Optional<String> phone() {
        try {
            return frames.phone();
        } catch (DatabaseAway e) {
            return Optional.empty();
        }
    }
}
