package org.rapport;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.rapport.house.House;
import org.rapport.ledger.LedgerKey;
import org.rapport.testing.TestPostgres;
import picocli.CommandLine;

/** The commands about ledgers, run beside a house as beside a running installation. */
final class LedgerCommands {
    final House house = new House();
    final Path home;
    private final Path settings;

    LedgerCommands(Path home) throws IOException {
        this.home = home;
        Files.writeString(home.resolve("app-password"), "app-for-tests");
        Files.writeString(home.resolve("ledger-key"), LedgerKey.generate(new SecureRandom()));
        settings = home.resolve("settings");
        String url = TestPostgres.server().jdbcUrl(house.database).replace("jdbc:", "");
        Files.writeString(settings, "RAPPORT_DATABASE_URL=" + url + "\nRAPPORT_DATA=" + home + "\n");
    }

    /** What a command came to. */
    record Ran(int exit, String out, String err) {
        String fact(String name) {
            return out.lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Ran here(String command, String... more) {
        var arguments = new ArrayList<>(List.of("--settings", settings.toString(), "--practice"));
        arguments.add(house.practice.value().toString());
        arguments.addAll(List.of(more));
        return run(command, arguments.toArray(String[]::new));
    }

    static Ran run(String command, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        Object object = command.equals("verify-ledger") ? new VerifyLedger() : new ExportLedger();
        int exit = new CommandLine(object)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }
}
