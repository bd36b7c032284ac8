package org.rapport.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside it first, to the disk, and then in one step into its place. */
public final class WholeFile {
    private WholeFile() {}

    /** Whoever fills it. */
    @FunctionalInterface
    public interface Filling {
        void into(BufferedWriter file) throws IOException;
    }

    /** Fills the file; when the filling fails, what was there before is still there and nothing else is. */
    public static void write(Path file, Filling filling) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, whole.getFileName().toString(), ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                var writer = new BufferedWriter(
                        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
                filling.into(writer);
                writer.flush();
                channel.force(true);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        // Else the new name may be lost with the power.
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
