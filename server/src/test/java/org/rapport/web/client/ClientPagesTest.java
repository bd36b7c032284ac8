package org.rapport.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.web.client.RenderedPages.Rendered;
import org.rapport.web.page.Language;

/** Every client page in every language keeps the rules that no page may break. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClientPagesTest {
    private static final int FIRST_FLIGHT = 14 * 1024;
    private static final Path TEMPLATES = Path.of("src/main/jte/client");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern GIVEAWAY = Pattern.compile(
            "therap|counsel|clinic|concern|complain|wrong|repair|rupture|mended|agree|Dana|Sam|beschwer|klag|شكوى",
            Pattern.CASE_INSENSITIVE);
    private static final List<Rendered> PAGES = RenderedPages.all();

    private static void assertNoPage(String rule, Predicate<Rendered> broken) {
        assertThat(PAGES.stream().filter(broken).toList()).as(rule).isEmpty();
    }

    private static boolean has(Rendered page, String pattern) {
        return Pattern.compile(pattern).matcher(page.html()).find();
    }

    private static List<String> all(Rendered page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page.html())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void every_template_of_a_page_has_a_sample() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            Set<String> templates = files.filter(ClientPagesTest::isPage)
                    .map(file -> file.getFileName().toString().replace(".jte", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> sampled = PAGES.stream().map(Rendered::template).collect(Collectors.toCollection(TreeSet::new));
            assertThat(sampled).isEqualTo(templates).hasSizeGreaterThan(25);
        }
    }

    private static boolean isPage(Path template) {
        try {
            return Files.readString(template).contains(" page\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothing_is_chosen_beforehand() {
        assertNoPage("checked or selected", page -> has(page, "<(input|option)[^>]*\\s(checked|selected)"));
    }

    @Test
    void a_page_has_one_heading_at_the_top_and_no_two_headings_alike() {
        assertNoPage("one h1", page -> all(page, "(<h1[ >])").size() != 1);
        assertNoPage("headings differ", page -> !distinct(all(page, "<h[12][^>]*>([^<]*)</h[12]>")));
    }

    @Test
    void a_page_names_its_language_and_the_way_it_runs() {
        assertNoPage(
                "lang and dir",
                page -> !page.html()
                        .contains("<html lang=\"" + page.language().tag() + "\" dir=\""
                                + page.language().direction() + "\">"));
        assertThat(PAGES).anyMatch(page -> page.html().contains("dir=\"rtl\">"));
    }

    @Test
    void a_title_gives_nothing_away_and_says_when_there_is_a_problem() {
        assertNoPage("ends with the practice", page -> !title(page).endsWith(" – Elm Street"));
        assertNoPage("gives away", page -> GIVEAWAY.matcher(title(page)).find());
        assertThat(PAGES.stream()
                        .filter(page -> page.name().endsWith(".problem") && page.language() == Language.ENGLISH))
                .isNotEmpty()
                .allMatch(page -> title(page).startsWith("Error: "))
                .allMatch(page -> page.html().contains("There is a problem"));
    }

    private static String title(Rendered page) {
        return TITLE.matcher(page.html())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replaceAll("[\\u2068\\u2069]", "");
    }

    @Test
    void a_page_brings_no_style_or_script_of_its_own_and_nothing_from_elsewhere() {
        assertNoPage("inline style", page -> has(page, "<style|<[^>]+\\sstyle="));
        assertNoPage("inline script", page -> has(page, "<script(?![^>]* src=\"/)|<[^>]+\\son[a-z]+=|javascript:"));
        assertNoPage("from elsewhere", page -> has(page, "(src|href|action)=\"(https?:)?//"));
    }

    @Test
    void the_first_load_fits_into_one_flight() throws IOException {
        int css = gzipped(Files.readString(Path.of("src/main/resources/static/rapport.css")));
        int largest = PAGES.stream()
                .mapToInt(page -> css + gzipped(page.html()))
                .max()
                .orElseThrow();
        System.out.printf("first load: at most %d bytes gzipped, of them %d css%n", largest, css);
        assertThat(largest).isLessThanOrEqualTo(FIRST_FLIGHT);
    }

    private static int gzipped(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }

    @Test
    void ids_are_unique_and_every_label_and_every_problem_has_its_field() {
        assertNoPage("unique ids", page -> !distinct(all(page, "\\sid=\"([^\"]*)\"")));
        assertNoPage(
                "labels", page -> !all(page, "\\sid=\"([^\"]*)\"").containsAll(all(page, "<label for=\"([^\"]*)\"")));
        assertNoPage("anchors", page -> !all(page, "\\sid=\"([^\"]*)\"").containsAll(all(page, "href=\"#([^\"]*)\"")));
        assertNoPage(
                "hints",
                page -> !all(page, "\\sid=\"([^\"]*)\"").containsAll(all(page, "aria-describedby=\"([^\"]*)\"")));
    }

    private static boolean distinct(List<String> values) {
        return Set.copyOf(values).size() == values.size();
    }

    @Test
    void every_question_can_be_skipped() {
        assertThat(PAGES.stream()
                        .filter(page -> Set.of("item", "direct-item", "all-on-one", "follow-up")
                                .contains(page.template())))
                .isNotEmpty()
                .allMatch(page ->
                        fieldsets(page) == all(page, "(value=\"rather-not\")").size());
    }

    private static int fieldsets(Rendered page) {
        return all(page, "(<fieldset)").size();
    }

    @Test
    void nine_ways_to_answer_stand_alike_with_what_happens_then_and_the_locked_lines() {
        assertThat(PAGES.stream().filter(page -> page.template().equals("invitation")))
                .isNotEmpty()
                .allMatch(page -> all(page, "(<label class=\"choice\">)").size() == 9)
                .allMatch(page -> all(page, "(<span class=\"then\">)").size() == 9)
                .allMatch(page -> all(page, "<input type=\"radio\" name=\"(\\w+)\"").stream()
                        .allMatch(name -> name.equals("choice")));
        assertThat(PAGES.stream()
                        .filter(page -> page.template().equals("invitation") && page.language() == Language.ENGLISH))
                .allMatch(page -> page.html().contains("You choose if, when and how.")
                        && page.html().contains("There is no wrong answer.")
                        && page.html().contains("Whatever you choose, we still meet as planned."));
    }

    @Test
    void every_post_form_carries_its_key_and_works_without_a_script() {
        assertNoPage(
                "keys",
                page -> all(page, "(<form [^>]*method=\"post\")").size() - exits(page)
                        != all(page, "(name=\"form\")").size());
        assertNoPage(
                "a button in each",
                page -> Pattern.compile("<form.*?</form>", Pattern.DOTALL)
                        .matcher(page.html())
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(form -> !form.contains("<button")));
    }

    private static int exits(Rendered page) {
        return all(page, "(action=\"/exit\")").size();
    }

    @Test
    void help_and_stop_stand_on_every_page_in_the_same_order() {
        assertNoPage("order of help", page -> !has(page, "(?s)<footer.*/help.*/stop.*/privacy.*</footer>"));
    }

    @Test
    void a_client_reads_who_will_see_it_before_there_is_anywhere_to_write() {
        List<Rendered> writing = PAGES.stream()
                .filter(page -> page.language() == Language.ENGLISH)
                .filter(page -> page.html().contains("<textarea id=\"words\""))
                .filter(page -> !Set.of("not-saved", "complaint").contains(page.template()))
                .toList();
        assertThat(writing)
                .hasSizeGreaterThan(5)
                .allMatch(page -> page.html().indexOf("Dana reads this.") > 0)
                .allMatch(page ->
                        page.html().indexOf("Dana reads this.") < page.html().indexOf("<textarea"));
    }

    @Test
    void a_page_that_lands_in_a_log_says_nothing_of_what_was_written() {
        assertThat(SamplePages.in(Language.ENGLISH).values())
                .allSatisfy(page -> assertThat(page.toString())
                        .doesNotContain("rushed")
                        .doesNotContain("missed something")
                        .doesNotContain("Hold up a hand")
                        .doesNotContain("kQ2vW9xT4mZ8pL1s"));
    }
}
