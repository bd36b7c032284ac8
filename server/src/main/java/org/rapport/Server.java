package org.rapport;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.rapport.demo.DemoPractice;
import org.rapport.message.CaughtMail;
import org.rapport.parts.Parts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One running server: database, parts, pages, and in a demonstration the caught mail. Closing it stops all of them. */
public final class Server implements AutoCloseable {
    private final Opened opened;
    private final Map<String, String> facts;

    private Server(Opened opened, Map<String, String> facts) {
        this.opened = opened;
        this.facts = facts;
    }

    /** Runs until the process is told to stop; being told in the middle of the start is fine too. */
    static int run(Settings settings, boolean demo, PrintStream out) throws CannotStart {
        long begun = System.nanoTime();
        var server = startUntilTold(settings, demo);
        server.facts().forEach((name, value) -> out.println(name + ": " + value));
        out.println("ready: after " + Math.round((System.nanoTime() - begun) / 1e8) / 10.0 + " s");
        out.flush();
        await(new CountDownLatch(1));
        return 0;
    }

    /** A stop waits for the start it meets: what that is just opening, like a PostgreSQL on its way, is closed too. */
    private static Server startUntilTold(Settings settings, boolean demo) throws CannotStart {
        var opened = new Opened();
        var settled = new CountDownLatch(1);
        var stop = new Thread(
                () -> {
                    opened.close();
                    await(settled);
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return start(settings, demo, opened);
        } finally {
            settled.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Starts everything and returns when {@code /readyz} answers 200.
     *
     * @throws CannotStart with one clear line; then nothing is left running
     */
    public static Server start(Settings settings, boolean demo) throws CannotStart {
        return start(settings, demo, new Opened());
    }

    private static Server start(Settings settings, boolean demo, Opened opened) throws CannotStart {
        try {
            String bind = settings.get("RAPPORT_BIND", "127.0.0.1");
            int port = settings.port("RAPPORT_PORT", 8080);
            refusePortInUse(bind, port);
            var database = Database.open(settings, opened);
            Optional<CaughtMail> mail =
                    catchesMail(settings, demo) ? Optional.of(opened.keep(CaughtMail.start())) : Optional.empty();
            var installation = Installation.of(settings, database, mail);
            var parts = Parts.on(installation.ground());
            Readiness.refuseWrongKey(parts);
            Readiness.refuseHalfRestored(database);
            parts.replaying().replay();
            Map<String, String> facts = demo ? demo(installation, parts, database, mail) : installation.facts();
            opened.keep(pages(installation, parts, mail, properties(bind, port)));
            return new Server(opened, facts);
        } catch (RuntimeException | CannotStart e) {
            opened.close();
            throw e;
        }
    }

    /** A demonstration keeps its mail to itself, unless it is told which server takes it. */
    static boolean catchesMail(Settings settings, boolean demo) {
        return demo && settings.find("RAPPORT_SMTP_HOST").isEmpty();
    }

    private static Map<String, String> demo(
            Installation installation, Parts parts, Database database, Optional<CaughtMail> mail) {
        var demo = new DemoPractice(installation.ground(), parts, installation.base());
        demo.load();
        var facts = demo.facts(mail.map(_ -> installation.base().resolve("mail")));
        database.ownerUrl().ifPresent(url -> facts.put("database", url));
        return facts;
    }

    static ConfigurableApplicationContext pages(
            Installation installation, Parts parts, Optional<CaughtMail> mail, Map<String, Object> properties) {
        return new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.SERVLET)
                .properties(properties)
                .initializers(context -> {
                    var beans = context.getBeanFactory();
                    beans.registerSingleton("installation", installation);
                    beans.registerSingleton("parts", parts);
                    parts.each().forEach(beans::registerSingleton);
                    mail.ifPresent(caught -> beans.registerSingleton("caughtMail", caught));
                })
                .registerShutdownHook(false)
                .run();
    }

    static Map<String, Object> properties(String bind, int port) {
        return Map.of(
                "server.address",
                bind,
                "server.port",
                port,
                "spring.main.banner-mode",
                "off",
                "server.shutdown",
                "graceful",
                "spring.threads.virtual.enabled",
                true,
                "server.tomcat.max-http-form-post-size",
                "256KB",
                "server.error.whitelabel.enabled",
                false);
    }

    private static void refusePortInUse(String bind, int port) throws CannotStart {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " on " + bind
                    + " is in use (or not ours to use). Choose another with --port or RAPPORT_PORT.");
        }
    }

    /** What a newcomer needs to know, by name, in order. */
    public Map<String, String> facts() {
        return facts;
    }

    @Override
    public void close() {
        opened.close();
    }
}
