package org.rapport.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything Rapport keeps on disk, held by one process at a time.
 *
 * <p>A folder is ours when it is empty, absent, or carries our mark; any other folder is refused untouched, so that a
 * mistyped path never mixes a practice's data with something else.
 */
public final class DataFolder implements AutoCloseable {
    private static final String MARK = "rapport-data-folder";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes hold of the folder, creating it where it is absent.
     *
     * @throws PostgresUnavailable if the folder is not ours, cannot be written, or another process holds it
     */
    public static DataFolder hold(Path folder) throws PostgresUnavailable {
        Path path = folder.toAbsolutePath().normalize();
        try {
            refuseStrangers(path);
            Files.createDirectories(path);
            Files.writeString(path.resolve(MARK), "1\n");
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw new PostgresUnavailable(
                    "The data folder " + path + " cannot be written ("
                            + e.getClass().getSimpleName() + "). Choose another with --data, or mend its permissions.",
                    e);
        }
    }

    private static void refuseStrangers(Path path) throws IOException, PostgresUnavailable {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new PostgresUnavailable(path + " is a file, not a folder. Choose another with --data.");
        }
        if (!Files.isDirectory(path) || Files.exists(path.resolve(MARK))) {
            return;
        }
        try (var entries = Files.list(path)) {
            if (entries.findAny().isPresent()) {
                throw new PostgresUnavailable("The folder " + path
                        + " holds something that is not Rapport's; nothing in it was touched."
                        + " Choose an empty or new folder with --data.");
            }
        }
    }

    private static FileChannel lock(Path path) throws IOException, PostgresUnavailable {
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held;
        try {
            held = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            held = false;
        }
        if (!held) {
            channel.close();
            throw new PostgresUnavailable("The data folder " + path
                    + " is in use by another Rapport. Stop that one first, or choose another folder with --data.");
        }
        return channel;
    }

    public Path path() {
        return path;
    }

    /**
     * The content of a secret file that only the owner of the process may read, made on first use.
     *
     * @param name file name inside the folder
     * @param fresh what to write when the file does not exist yet
     */
    public String secret(String name, String fresh) throws IOException {
        Path file = path.resolve(name);
        if (!Files.exists(file)) {
            Path part = Files.createTempFile(
                    path,
                    name,
                    ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(part, fresh);
            Files.move(part, file);
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
