package org.rapport;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What an operator may set, each by environment variable or by a line of the same name in a settings file (the
 * environment wins). Secrets come by file only, so they stand neither in a process list nor in a settings file.
 */
public final class Settings {
    /** Every name there is; anything else in a settings file is refused as a slip of the pen. */
    private static final Set<String> NAMES = Set.of(
            "RAPPORT_BIND",
            "RAPPORT_PORT",
            "RAPPORT_DATA",
            "RAPPORT_BASE_URL",
            "RAPPORT_DATABASE_URL",
            "RAPPORT_DATABASE_OWNER",
            "RAPPORT_DATABASE_OWNER_PASSWORD_FILE",
            "RAPPORT_DATABASE_APP_PASSWORD_FILE",
            "RAPPORT_JOURNAL_FILE",
            "RAPPORT_MASTER_KEY_FILE",
            "RAPPORT_LEDGER_KEY_FILE",
            "RAPPORT_LEDGER_FOLDER",
            "RAPPORT_LEDGER_MAIL",
            "RAPPORT_LEDGER_HOURS",
            "RAPPORT_MASTER_KEY_PASSPHRASE_FILE",
            "RAPPORT_MASTER_KEY_KMS",
            "RAPPORT_MASTER_KEY_KMS_TOKEN_FILE",
            "RAPPORT_SMTP_HOST",
            "RAPPORT_SMTP_PORT",
            "RAPPORT_SMTP_USER",
            "RAPPORT_SMTP_PASSWORD_FILE",
            "RAPPORT_SMTP_TLS",
            "RAPPORT_MAIL_FROM");

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads the settings.
     *
     * @param file a settings file of {@code NAME=value} lines, or empty for none
     * @throws CannotStart if the file cannot be read or holds a name that means nothing
     */
    public static Settings read(Map<String, String> environment, Optional<Path> file) throws CannotStart {
        var values = new HashMap<String, String>();
        if (file.isPresent()) {
            values.putAll(fromFile(file.get()));
        }
        for (String name : NAMES) {
            String value = environment.get(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
        return new Settings(values);
    }

    private static Map<String, String> fromFile(Path file) throws CannotStart {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("The settings file " + file + " cannot be read (" + e.getMessage() + ").");
        }
        var values = new HashMap<String, String>();
        for (String name : properties.stringPropertyNames()) {
            if (!NAMES.contains(name)) {
                throw new CannotStart("The settings file " + file + " has a line for " + name
                        + ", which is no setting. README lists them all.");
            }
            values.put(name, properties.getProperty(name).strip());
        }
        return values;
    }

    public Settings with(String name, String value) {
        var changed = new HashMap<>(values);
        changed.put(name, value);
        return new Settings(changed);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /**
     * A TCP port.
     *
     * @throws CannotStart if what is set is not a number from 1 to 65535
     */
    public int port(String name, int otherwise) throws CannotStart {
        String value = get(name, Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // falls through to the one message below
        }
        throw new CannotStart(name + " is " + value + "; it takes a port number from 1 to 65535.");
    }

    /**
     * The content of the file that a {@code …_FILE} setting names, without the blanks around it.
     *
     * @throws CannotStart if the file is named but cannot be read
     */
    public Optional<String> secret(String name) throws CannotStart {
        Optional<String> file = find(name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(file.get())).strip());
        } catch (IOException e) {
            throw new CannotStart("The secret file of " + name + " (" + file.get() + ") cannot be read.");
        }
    }
}
