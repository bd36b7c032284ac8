package org.rapport.web.trouble;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rapport.web.gate.Cookies;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container itself refuses gets a page of ours, never one of its own. */
@Controller
public final class ContainerTrouble implements ErrorController {
    /** Where the container turns to; nobody else comes through here. */
    public static final String PATH = "/error";

    private final TroublePages answers;
    private final Cookies cookies;

    ContainerTrouble(TroublePages answers, Cookies cookies) {
        this.answers = answers;
        this.cookies = cookies;
    }

    @RequestMapping(PATH)
    public ResponseEntity<?> answer(HttpServletRequest raw) {
        int status = raw.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        return answers.answer(Trouble.of(status), new Request(raw, cookies), Optional.empty());
    }
}
