package org.rapport.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What must outlive a restore: erasures and stops, one a line, in a file beside the data folder and outside every backup.
 * It holds ids and times, no words. A line is on the disk before the act it tells of is acknowledged.
 */
public final class Journal {
    private static final String VERSION = "1";
    private static final int FIELDS = 6;
    private static final int SUM = 16;

    private final Path file;

    private Journal(Path file) {
        this.file = file;
    }

    public static Journal at(Path file) {
        return new Journal(file);
    }

    /** What happened to a client. */
    public enum Kind {
        ERASED,
        STOPPED,
        STOP_LIFTED
    }

    /** One line. */
    public record Line(Instant at, Kind kind, UUID practice, UUID client) {
        private String text() {
            return String.join(" ", VERSION, at.toString(), kind.name(), practice.toString(), client.toString());
        }
    }

    /**
     * Adds a line and waits until it is on the disk.
     *
     * @throws UncheckedIOException if it cannot be written; then the act must not happen
     */
    public synchronized void add(Line line) {
        String text = line.text();
        // A torn last line, left by a power cut, gets an end of its own, so that this one begins at a beginning.
        String whole = (endsWhole() ? "" : "\n") + text + " " + sum(text) + "\n";
        try {
            boolean fresh = !Files.exists(file);
            try (var channel = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                var bytes = ByteBuffer.wrap(whole.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (fresh) {
                WholeFile.sync(WholeFile.folderOf(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written", e);
        }
    }

    private boolean endsWhole() {
        try {
            byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return content.length == 0 || content[content.length - 1] == '\n';
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be read", e);
        }
    }

    public boolean exists() {
        return Files.exists(file);
    }

    public Path file() {
        return file;
    }

    /**
     * All whole lines, first to last; none when there is no file. A torn line told of an act that was never acknowledged.
     */
    public List<Line> lines() {
        try {
            var lines = new ArrayList<Line>();
            if (exists()) {
                Files.readString(file).lines().forEach(text -> parse(text).ifPresent(lines::add));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be read", e);
        }
    }

    private static Optional<Line> parse(String text) {
        String[] fields = text.split(" ", -1);
        if (fields.length != FIELDS || !fields[0].equals(VERSION)) {
            return Optional.empty();
        }
        String said = text.substring(0, text.lastIndexOf(' '));
        if (!sum(said).equals(fields[FIELDS - 1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Line(
                    Instant.parse(fields[1]),
                    Kind.valueOf(fields[2]),
                    UUID.fromString(fields[3]),
                    UUID.fromString(fields[4])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String sum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
