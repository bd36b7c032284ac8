package org.rapport;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.rapport.postgres.DataFolder;
import org.rapport.store.MasterKey;
import org.rapport.store.Passphrase;
import org.rapport.store.RemoteKey;
import org.rapport.store.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where this installation keeps its master key. */
sealed interface KeyPlace {
    /** The settings that name one; one of them at most. */
    List<String> SETTINGS =
            List.of("RAPPORT_MASTER_KEY_FILE", "RAPPORT_MASTER_KEY_PASSPHRASE_FILE", "RAPPORT_MASTER_KEY_KMS");

    /** In a file. */
    record InFile(Path file, String text) implements KeyPlace {}

    /** In somebody's head, and in a file that a password store writes for the start. */
    record Remembered(Words passphrase) implements KeyPlace {}

    /** In a key management system. */
    record Elsewhere(URI address, Words token) implements KeyPlace {}

    /** What the settings say; a file in the data folder, made on first use, where they say nothing. */
    static KeyPlace named(Settings settings, DataFolder folder) throws CannotStart, IOException {
        Optional<KeyPlace> named = find(settings);
        return named.isPresent()
                ? named.get()
                : new InFile(folder.path().resolve("master-key"), folder.secret("master-key", MasterKey.generate()));
    }

    /** What the settings say, if they say anything. */
    static Optional<KeyPlace> find(Settings settings) throws CannotStart {
        if (SETTINGS.stream().filter(name -> settings.find(name).isPresent()).count() > 1) {
            throw new CannotStart("There is one master key: of " + String.join(", ", SETTINGS) + " set only one.");
        }
        Optional<String> file = settings.secret("RAPPORT_MASTER_KEY_FILE");
        if (file.isPresent()) {
            return Optional.of(new InFile(Path.of(settings.get("RAPPORT_MASTER_KEY_FILE", "")), file.get()));
        }
        Optional<String> passphrase = settings.secret("RAPPORT_MASTER_KEY_PASSPHRASE_FILE");
        if (passphrase.isPresent()) {
            return Optional.of(new Remembered(Words.of(passphrase.get())));
        }
        Optional<String> address = settings.find("RAPPORT_MASTER_KEY_KMS");
        return address.isEmpty() ? Optional.empty() : Optional.of(elsewhere(settings, address.get()));
    }

    private static KeyPlace elsewhere(Settings settings, String address) throws CannotStart {
        String token = settings.secret("RAPPORT_MASTER_KEY_KMS_TOKEN_FILE")
                .orElseThrow(() -> new CannotStart("RAPPORT_MASTER_KEY_KMS needs RAPPORT_MASTER_KEY_KMS_TOKEN_FILE."));
        try {
            return new Elsewhere(URI.create(address), Words.of(token));
        } catch (IllegalArgumentException e) {
            throw new CannotStart("RAPPORT_MASTER_KEY_KMS is no address: " + address);
        }
    }

    /**
     * The key itself.
     *
     * @param owner of the database, where the salt of a passphrase stands; made on first use
     */
    default MasterKey open(JdbcClient owner) throws CannotStart {
        try {
            return switch (this) {
                case InFile(var _, var text) -> MasterKey.parse(text);
                case Remembered(var passphrase) -> MasterKey.of(Passphrase.of(passphrase, salt(owner)));
                case Elsewhere(var address, var token) -> MasterKey.of(new RemoteKey(address, token));
            };
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The master key cannot be used: " + e.getMessage()
                    + ". Without the right one no words can be read; nothing was changed.");
        }
    }

    private static byte[] salt(JdbcClient owner) {
        owner.sql("insert into store.salt (salt) values (:fresh) on conflict do nothing")
                .param("fresh", Passphrase.freshSalt(new SecureRandom()))
                .update();
        return owner.sql("select salt from store.salt").query(byte[].class).single();
    }
}
