package org.rapport.web.client;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.web.page.Language;

/** The sample pages as a browser gets them. */
final class RenderedPages {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private RenderedPages() {}

    /**
     * One page in one language.
     *
     * @param name its template and, after a dot, which face of it
     */
    record Rendered(Language language, String name, String html) {
        String template() {
            return templateOf(name);
        }

        @Override
        public String toString() {
            return name + " in " + language.tag();
        }
    }

    static List<Rendered> all() {
        List<Rendered> all = new ArrayList<>();
        for (Language language : Language.values()) {
            all.addAll(in(language));
        }
        return all;
    }

    static List<Rendered> in(Language language) {
        return SamplePages.in(language).entrySet().stream()
                .map(page -> new Rendered(language, page.getKey(), render(page)))
                .toList();
    }

    private static String render(Map.Entry<String, Object> page) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("client/" + templateOf(page.getKey()) + ".jte", Map.of("page", page.getValue()), html);
        return html.toString();
    }

    private static String templateOf(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
