package org.rapport.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapport.CannotStart;
import org.rapport.Server;
import org.rapport.Settings;

/**
 * The demonstration on a stage of its own: a server in a temporary folder, a browser, and as many people as a story
 * needs, each in a browser context of their own. Whatever a page says on its console counts against it.
 */
final class Stage implements AutoCloseable {
    private final Path folder;
    private final Server server;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    Stage() {
        try {
            folder = Files.createTempDirectory("rapport-e2e");
            server = Server.start(settings(folder), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CannotStart e) {
            throw new IllegalStateException(e);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Settings settings(Path folder) throws IOException, CannotStart {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Settings.read(Map.of(), Optional.empty())
                    .with("RAPPORT_DATA", folder.resolve("data").toString())
                    .with("RAPPORT_PORT", Integer.toString(socket.getLocalPort()));
        }
    }

    /** Debian's Chromium, or the one named; without one the journeys fail and say what to install. */
    private static Path chromium() {
        String named = System.getenv("RAPPORT_CHROMIUM");
        for (String path : new String[] {
            named == null ? "" : named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"
        }) {
            if (!path.isEmpty() && Files.isExecutable(Path.of(path))) {
                return Path.of(path);
            }
        }
        throw new IllegalStateException("No Chromium found. Install it (Debian: apt-get install chromium), or set"
                + " RAPPORT_CHROMIUM=/path/to/chromium.");
    }

    String fact(String name) {
        return Objects.requireNonNull(server.facts().get(name), name);
    }

    String url(String path) {
        return fact("url") + path.substring(1);
    }

    /** A person with a browser of their own. */
    Page somebody() {
        return page(browser.newContext());
    }

    /** A person on a small old phone at night; the audit's own script is let past the page's policy. */
    Page somebodyOnASmallPhone() {
        return page(browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setColorScheme(ColorScheme.DARK)
                .setBypassCSP(true)));
    }

    /** A person whose browser runs no scripts. */
    Page somebodyWithoutScripts() {
        return page(browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)));
    }

    private Page page(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** What pages said on their consoles. */
    List<String> complaints() {
        return complaints;
    }

    /** The links of every letter caught for this address, newest first, once there are at least so many. */
    List<String> lettersTo(String address, int atLeast) {
        Page reader = somebody();
        try {
            for (int tries = 0; tries < 60; tries++) {
                reader.navigate(url("/mail"));
                List<String> letters = reader
                        .locator("tr, li")
                        .filter(new Locator.FilterOptions().setHasText(address))
                        .locator("a")
                        .all()
                        .stream()
                        .map(Stage::href)
                        .toList();
                if (letters.size() >= atLeast) {
                    return letters;
                }
                reader.waitForTimeout(500);
            }
            throw new IllegalStateException("no letter " + atLeast + " for " + address);
        } finally {
            reader.context().close();
        }
    }

    /** The first address in a caught letter that contains this path. */
    String linkIn(String letter, String path) {
        Page reader = somebody();
        try {
            reader.navigate(url(letter));
            return href(reader.locator("a[href*='" + path + "']").first());
        } finally {
            reader.context().close();
        }
    }

    private static String href(Locator link) {
        return Objects.requireNonNull(link.getAttribute("href"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
