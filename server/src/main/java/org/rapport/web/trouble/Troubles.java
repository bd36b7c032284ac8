package org.rapport.web.trouble;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.rapport.access.DatabaseAway;
import org.rapport.access.Ids;
import org.rapport.concern.UnreadableRepair;
import org.rapport.store.KeyAway;
import org.rapport.store.KeyDestroyed;
import org.rapport.web.gate.Cookies;
import org.rapport.web.gate.DoneAlready;
import org.rapport.web.gate.FormOutOfDate;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.SignInFirst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Takes every exception that reaches the edge, and answers in words that say nothing of what anybody wrote. */
@ControllerAdvice
public final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final TroublePages answers;
    private final Cookies cookies;
    private final Ids ids;

    Troubles(TroublePages answers, Cookies cookies, Ids ids) {
        this.answers = answers;
        this.cookies = cookies;
        this.ids = ids;
    }

    @ExceptionHandler(Exception.class)
    public ResponseEntity<?> answer(Exception met, HttpServletRequest raw) {
        var request = new Request(raw, cookies);
        Trouble trouble = trouble(met, request);
        return answers.answer(trouble, request, trouble == Trouble.BROKEN ? Optional.of(noted(met)) : Optional.empty());
    }

    private static Trouble trouble(Exception met, Request request) {
        return switch (met) {
            case NothingHere _, NoResourceFoundException _, NoHandlerFoundException _ -> Trouble.MISSING;
            // What stands in a path is an id; something that cannot be one is one that is not here.
            case MethodArgumentTypeMismatchException _ -> Trouble.MISSING;
            case SignInFirst _ -> Trouble.COME_IN_FIRST;
            case FormOutOfDate _ -> request.fromElsewhere() ? Trouble.NOT_OURS : Trouble.OUT_OF_DATE;
            case DoneAlready _ -> Trouble.DONE_ALREADY;
            case DatabaseAway _, KeyAway _ -> Trouble.DATABASE_AWAY;
            // Whoever this was about wanted to be forgotten, and was, while the form was open.
            case KeyDestroyed _ -> Trouble.DONE_ALREADY;
            case HttpRequestMethodNotSupportedException _ -> Trouble.WRONG_METHOD;
            case HttpMediaTypeNotSupportedException _ -> Trouble.WRONG_MEDIA;
            case HttpMediaTypeNotAcceptableException _ -> Trouble.NOT_ACCEPTABLE;
            case MaxUploadSizeExceededException _ -> Trouble.TOO_LARGE;
            case InvalidParameterException unread -> Trouble.of(unread.getErrorCode());
            case ServletRequestBindingException _, HttpMessageNotReadableException _ -> Trouble.NOT_UNDERSTOOD;
            case Exception _ -> Trouble.BROKEN;
        };
    }

    /** Kind and place alone: the message of a library may quote what it was working on. */
    private String noted(Exception met) {
        String mark = ids.next().toString().substring(0, 8);
        LOG.error("trouble {}: {} at {}", mark, kind(met), place(met));
        return mark;
    }

    /** What we say ourselves of a stored repair names it, and nothing of what stands in it. */
    private static String kind(Exception met) {
        return met instanceof UnreadableRepair unreadable
                ? unreadable.what()
                : met.getClass().getName();
    }

    private static String place(Exception met) {
        return Stream.of(met.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.rapport"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("no line of ours");
    }
}
