package org.rapport.web.gate;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Turns a template and its model into the answer to a request. Templates are compiled with the program. */
public final class Pages {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page with status 200; its template takes one parameter, {@code page}. */
    public ResponseEntity<String> show(String template, Object page) {
        return show(HttpStatus.OK, template, page);
    }

    /** The page with another status. */
    public ResponseEntity<String> show(HttpStatus status, String template, Object page) {
        var text = new StringOutput();
        engine.render(template, Map.of("page", page), text);
        return ResponseEntity.status(status).contentType(HTML).body(text.toString());
    }

    /** After a POST: look at this page next, so that reloading repeats nothing. */
    public static ResponseEntity<String> goTo(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .build();
    }
}
