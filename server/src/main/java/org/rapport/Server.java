package org.rapport;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.rapport.demo.DemoPractice;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One running server: database, wiring, web, and in a demonstration the caught mail. Closing it stops all of them. */
public final class Server implements AutoCloseable {
    private final Database database;
    private final ConfigurableApplicationContext context;

    private Server(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Runs until the process is told to stop. */
    static int run(Settings settings, boolean demo) throws CannotStart {
        long begun = System.nanoTime();
        var server = start(settings, demo);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(
                () -> {
                    server.close();
                    stopped.countDown();
                },
                "stop"));
        server.sayFacts(System.out);
        System.err.printf("Ready after %.1f s. Ctrl-C stops it.%n", (System.nanoTime() - begun) / 1e9);
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /**
     * Starts everything and returns when {@code /readyz} answers 200.
     *
     * @throws CannotStart with one clear line
     */
    public static Server start(Settings settings, boolean demo) throws CannotStart {
        String bind = settings.get("RAPPORT_BIND", "127.0.0.1");
        int port = settings.port("RAPPORT_PORT", 8080);
        refusePortInUse(bind, port);
        var database = Database.open(settings);
        try {
            var installation = Installation.of(settings, database, demo);
            var context = new SpringApplicationBuilder(Wiring.class)
                    .web(WebApplicationType.SERVLET)
                    .properties(properties(bind, port))
                    .initializers(ready -> ready.getBeanFactory().registerSingleton("installation", installation))
                    .registerShutdownHook(false)
                    .run();
            return new Server(database, context);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Map<String, Object> properties(String bind, int port) {
        return Map.ofEntries(
                Map.entry("server.address", bind),
                Map.entry("server.port", port));
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

    private void sayFacts(PrintStream out) {
        context.getBean(Facts.class).lines().forEach((name, value) -> out.println(name + ": " + value));
        out.flush();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
