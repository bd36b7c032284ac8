package org.rapport.house;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody holds in their hand: it keeps cookies, knows no script, and presses the buttons a page has. */
public final class Browser {
    private static final Pattern FORM =
            Pattern.compile("<form [^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final URI address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(URI address) {
        this.address = address;
    }

    /** An answer as it came. */
    public record Page(String path, int status, String body, HttpResponse<String> raw) {
        public Optional<String> location() {
            return raw.headers().firstValue("Location");
        }

        public String title() {
            Matcher title = Pattern.compile("<title>([^<]*)</title>").matcher(body);
            return title.find() ? title.group(1) : "";
        }

        /** The hidden fields of the form that goes there. */
        public Map<String, String> form(String action) {
            Matcher form = FORM.matcher(body);
            while (form.find()) {
                if (form.group(1).equals(action)) {
                    return hidden(form.group(2));
                }
            }
            throw new AssertionError("no form to " + action + " on " + path + " (" + status + ")\n" + body);
        }

        private static Map<String, String> hidden(String form) {
            Map<String, String> fields = new LinkedHashMap<>();
            HIDDEN.matcher(form).results().forEach(field -> fields.put(field.group(1), field.group(2)));
            return fields;
        }
    }

    public Page get(String path, String... headers) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    public Page head(String path) {
        return send("HEAD", path, HttpRequest.BodyPublishers.noBody());
    }

    /** Sends these fields, whatever page they came from. */
    public Page post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var all = new java.util.ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        all.addAll(List.of(headers));
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), all.toArray(String[]::new));
    }

    /** Asks with any verb, also one that nobody offers. */
    public Page ask(String verb, String path) {
        return send(verb, path, HttpRequest.BodyPublishers.noBody());
    }

    /** Fills in the page's form that goes there, and presses its button. */
    public Page press(Page page, String action, String... fields) {
        return post(action, filled(page, action, fields));
    }

    /** What pressing would send. */
    public static Map<String, String> filled(Page page, String action, String... fields) {
        Map<String, String> all = new HashMap<>(page.form(action));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }

    /** The page an answer leads to; the answer itself where it leads nowhere. */
    public Page follow(Page page) {
        Page next = page;
        while (next.status() == 303) {
            next = get(next.location().orElseThrow());
        }
        return next;
    }

    public boolean holdsSession() {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().equals("rapport"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Page(path, response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
