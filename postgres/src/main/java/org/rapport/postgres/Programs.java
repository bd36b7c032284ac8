package org.rapport.postgres;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs as a user it accepts: PostgreSQL refuses uid 0, so under root they run in a user namespace,
 * or as nobody where namespaces are forbidden.
 */
final class Programs {
    private final List<String> prefix;

    private Programs(List<String> prefix) {
        this.prefix = prefix;
    }

    static Programs forThisUser() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Programs(List.of());
        }
        boolean namespaces = !Boolean.getBoolean("rapport.postgres.no-unshare")
                && new Programs(List.of()).exitCode("unshare", "-U", "true") == 0;
        return new Programs(
                namespaces
                        ? List.of("unshare", "-U")
                        : List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }

    /** Whether files must belong to nobody for the programs to read them. */
    boolean runAsNobody() {
        return !prefix.isEmpty() && prefix.getFirst().equals("setpriv");
    }

    static int plain(Object... command) throws IOException, InterruptedException {
        return new Programs(List.of()).exitCode(command);
    }

    int exitCode(Object... command) throws IOException, InterruptedException {
        var line = new ArrayList<>(prefix);
        for (Object word : command) {
            line.add(word.toString());
        }
        // Neither inherited nor piped: the server, a grandchild, would keep our output open for ever.
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
