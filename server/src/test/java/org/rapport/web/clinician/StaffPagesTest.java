package org.rapport.web.clinician;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.repair.command.Refusal;
import org.rapport.repair.word.ChoiceKind;
import org.rapport.repair.word.Companion;
import org.rapport.repair.word.ConcernSource;
import org.rapport.repair.word.ConversationKind;
import org.rapport.repair.word.Ending;
import org.rapport.repair.word.EndingReason;
import org.rapport.repair.word.FollowUpAnswer;
import org.rapport.repair.word.FollowUpView;
import org.rapport.repair.word.Step;
import org.rapport.repair.word.WhyNot;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;

/** Every page of staff keeps the rules that no page may break. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaffPagesTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Map<String, String> PAGES = rendered(SamplePages.all());
    private static final String HOSTILE = "<script>alert(1)</script>\"'><b>";

    private static Map<String, String> rendered(Map<String, Object> pages) {
        return pages.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, page -> render(page.getKey(), page.getValue())));
    }

    private static String render(String name, Object page) {
        var html = new StringOutput();
        TEMPLATES.render(template(name) + ".jte", Map.of("page", page), html);
        return html.toString();
    }

    private static String template(String name) {
        return name.replaceFirst("\\..*", "");
    }

    private static void assertNoPage(String rule, Predicate<String> broken) {
        assertThat(PAGES.entrySet().stream()
                        .filter(page -> broken.test(page.getValue()))
                        .map(Map.Entry::getKey)
                        .toList())
                .as(rule)
                .isEmpty();
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean has(String html, String pattern) {
        return Pattern.compile(pattern).matcher(html).find();
    }

    @Test
    void every_template_of_a_page_has_a_sample() throws IOException {
        Set<String> templates = new TreeSet<>();
        for (String folder : List.of("clinician", "supervisor", "admin")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/jte", folder))) {
                files.filter(StaffPagesTest::isPage)
                        .map(file ->
                                folder + "/" + file.getFileName().toString().replace(".jte", ""))
                        .forEach(templates::add);
            }
        }
        assertThat(PAGES.keySet().stream().map(StaffPagesTest::template).collect(Collectors.toSet()))
                .isEqualTo(templates)
                .hasSizeGreaterThan(15);
    }

    private static boolean isPage(Path template) {
        try {
            return Files.readString(template).contains(" page\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_page_has_one_heading_at_the_top() {
        assertNoPage("one h1", html -> all(html, "(<h1[ >])").size() != 1);
    }

    @Test
    void nothing_is_chosen_beforehand() {
        assertNoPage("checked", html -> has(html, "<(input|option)[^>]*\\s(checked|selected)"));
    }

    @Test
    void a_page_brings_no_style_or_script_of_its_own_and_nothing_from_elsewhere() {
        assertNoPage("inline style", html -> has(html, "<style|<[^>]+\\sstyle="));
        assertNoPage("inline script", html -> has(html, "<script(?![^>]* src=\"/)|<[^>]+\\son[a-z]+=|javascript:"));
        assertNoPage("from elsewhere", html -> has(html, "(src|action)=\"(https?:)?//|<link[^>]*href=\"(https?:)?//"));
    }

    @Test
    void a_title_names_nobody_and_no_matter() {
        var giveaway = Pattern.compile(
                "Sam|Dana|therap|clinic|concern|repair|rupture|complain|mended", Pattern.CASE_INSENSITIVE);
        assertNoPage(
                "neutral title",
                html -> all(html, "<title>([^<]*)</title>").stream()
                        .anyMatch(title -> giveaway.matcher(title).find() || !title.endsWith(" – Elm Street")));
        assertThat(PAGES.get("clinician/repair.problem")).contains("<title>Error: ");
    }

    @Test
    void every_control_has_a_label_and_every_id_is_there_once() {
        assertNoPage("unique ids", html -> {
            List<String> ids = all(html, "\\sid=\"([^\"]*)\"");
            return new HashSet<>(ids).size() != ids.size();
        });
        assertNoPage(
                "labelled",
                html -> Pattern.compile("<(input|textarea|select)\\b[^>]*>")
                        .matcher(html)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(control -> !labelled(html, control)));
        assertNoPage("references", html -> !all(html, "\\sid=\"([^\"]*)\"").containsAll(references(html)));
    }

    private static boolean labelled(String html, String control) {
        if (control.contains("type=\"hidden\"") || html.contains("<label class=\"choice\">" + control)) {
            return true;
        }
        return all(control, "\\sid=\"([^\"]*)\"").stream().anyMatch(id -> html.contains("<label for=\"" + id + "\""));
    }

    private static List<String> references(String html) {
        return Stream.of("<label for", "aria-describedby", "aria-labelledby", "href=\"#")
                .flatMap(name -> name.startsWith("href")
                        ? all(html, "href=\"#([^\"]*)\"").stream()
                        : all(html, name + "=\"([^\"]*)\"").stream())
                .flatMap(ids -> Stream.of(ids.split(" ", -1)))
                .toList();
    }

    @Test
    void a_name_is_text_and_nothing_else() {
        var pages = rendered(SamplePages.about(HOSTILE));
        pages.forEach((name, html) -> assertThat(html).as(name).doesNotContain("<script>alert", "'><b>"));
        assertThat(pages.get("clinician/person")).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void every_post_form_carries_its_two_hidden_fields_and_every_form_has_a_button() {
        assertNoPage(
                "keys",
                html -> all(html, "(<form [^>]*method=\"post\")").size()
                        != all(html, "(name=\"form\" value=\"proof\"><input type=\"hidden\" name=\"command\")")
                                .size());
        assertNoPage(
                "buttons",
                html -> Pattern.compile("<form.*?</form>", Pattern.DOTALL)
                        .matcher(html)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(form -> !form.contains("<button")));
    }

    @Test
    void research_words_stay_inside_the_details_of_a_rule_and_nobody_is_graded() {
        var banned = Pattern.compile(
                "rupture|\\bflag|\\balert|compliant|\\bfailed\\b|\\bpoor\\b|\\brank|worst|red flag",
                Pattern.CASE_INSENSITIVE);
        assertNoPage("words", html -> banned.matcher(seen(html)).find());
    }

    private static String seen(String html) {
        return html.replaceAll("(?s)<dl class=\"rule\">.*?</dl>", " ")
                .replaceAll("(?s)<p class=\"words\".*?</p>", " ")
                .replaceAll("(?s)<(head|svg)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ");
    }

    @Test
    void a_finding_comes_with_its_rule_its_doubt_and_something_to_do() {
        String html = PAGES.getOrDefault("clinician/person", "");
        String finding = html.substring(html.indexOf("<article"), html.indexOf("</article>"));
        assertThat(finding)
                .contains(
                        "How often it is wrong",
                        "What it cannot say",
                        "Source",
                        "Numbers",
                        "class=\"button\"",
                        "<button");
        assertThat(html.indexOf("<svg")).as("the picture first").isLessThan(html.indexOf("<article"));
        assertThat(html).contains("<caption>", "scope=\"col\"", "scope=\"row\"");
    }

    @Test
    void a_shut_gate_says_why_and_a_no_offers_no_way_to_ask_again() {
        String no = PAGES.getOrDefault("clinician/repair.answered-NO", "");
        assertThat(no).contains("The client said no. That is a whole answer").doesNotContain("name=\"invitation\"");
        assertThat(PAGES.get("clinician/repair.fresh")).contains("Take it up first. Then this opens.");
    }

    @Test
    void the_active_chapter_alone_stands_open() {
        PAGES.forEach((name, html) -> {
            if (name.startsWith("clinician/repair.") && !name.endsWith(".ended")) {
                assertThat(all(html, "(<li class=\"chapter now\">\n<details id=\"[a-z-]+\" open>)"))
                        .as(name)
                        .hasSize(1);
                assertThat(all(html, "(<details[^>]* open>)")).as(name).hasSize(1);
            }
        });
    }

    @Test
    void the_supervisor_and_the_manager_see_no_client_and_no_words() {
        assertThat(seen(PAGES.getOrDefault("supervisor/oversight", ""))).doesNotContain("Sam");
        assertThat(seen(PAGES.getOrDefault("admin/practice", ""))).doesNotContain("Sam");
        assertThat(PAGES.get("supervisor/oversight.none")).contains("Everything has an owner and a next step.");
    }

    @Test
    void every_word_of_the_process_has_its_phrase() {
        Set<String> phrases =
                Phrases.in(Language.ENGLISH, "clinician/clinician").all().keySet();
        assertThat(phrases).containsAll(keys("refusal.", Refusal.values(), ""));
        assertThat(phrases).containsAll(keys("chose.", ChoiceKind.values(), ".asks"));
        assertThat(phrases).containsAll(keys("ending.", Ending.values(), ".then"));
        assertThat(phrases).containsAll(keys("client-sees.", Ending.values(), ""));
        assertThat(phrases).containsAll(keys("reason.", EndingReason.values(), ""));
        assertThat(phrases).containsAll(keys("reason.", WhyNot.values(), ""));
        assertThat(phrases).containsAll(keys("step.", Step.values(), ""));
        assertThat(phrases).containsAll(keys("waits.", Step.values(), ""));
        assertThat(phrases).containsAll(keys("kind.", ConversationKind.values(), ".then"));
        assertThat(phrases).containsAll(keys("companion.", Companion.values(), ""));
        assertThat(phrases).containsAll(keys("said.", FollowUpAnswer.values(), ""));
        assertThat(phrases).containsAll(keys("view.", FollowUpView.values(), ""));
        assertThat(phrases).containsAll(keys("repair.source.", ConcernSource.values(), ""));
    }

    private static List<String> keys(String group, Enum<?>[] values, String more) {
        return Stream.of(values).map(value -> group + value.name() + more).toList();
    }

    @Test
    void the_sheet_of_staff_names_no_colour_and_no_side_of_the_screen() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/clinician.css"));
        assertThat(css).doesNotContainPattern("#[0-9a-f]{3,8}\\b");
        assertThat(css).doesNotContainPattern("(margin|padding|border)-(left|right|top|bottom)\\b");
        assertThat(css).doesNotContainPattern("[{;]\\s*(left|right|top|bottom|width|height):");
        assertThat(css.chars().filter(c -> c == '{').count())
                .isEqualTo(css.chars().filter(c -> c == '}').count());
    }
}
