package org.rapport.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files of PostgreSQL aside and puts them in their place by one rename. What stands in the place is therefore
 * whole, whenever the making was killed.
 */
final class CreatingCluster {
    private static final String ASIDE = "data-being-made-";

    private final DataFolder folder;
    private final Programs programs;
    private final Path initdb;

    CreatingCluster(DataFolder folder, Programs programs, Path initdb) {
        this.folder = folder;
        this.programs = programs;
        this.initdb = initdb;
    }

    /** Where PostgreSQL's files stand in a data folder. */
    static Path place(DataFolder folder) {
        return folder.path().resolve("data");
    }

    /** Makes them where there are none yet. */
    void unlessThere() throws IOException, InterruptedException, PostgresUnavailable {
        Path place = place(folder);
        if (Files.exists(place.resolve("PG_VERSION"))) {
            return;
        }
        clearWhatWasNotFinished();
        if (programs.runAsNobody()) {
            Programs.plain("chown", "-R", "65534:65534", folder.path());
        }
        // A name of its own: an initdb that outlived its JVM may still tidy up behind itself, by path.
        Path aside = folder.path()
                .resolve(ASIDE + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()));
        make(aside);
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        // Else a power cut could undo the rename under data that were committed since.
        try (var parent = FileChannel.open(folder.path(), StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    private void make(Path aside) throws IOException, InterruptedException, PostgresUnavailable {
        int exit = programs.exitCode(
                initdb,
                "-D",
                aside,
                "-U",
                EmbeddedPostgres.OWNER,
                "-A",
                "scram-sha-256",
                "--pwfile",
                folder.path().resolve("owner-password"),
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-instructions");
        if (exit != 0) {
            throw new PostgresUnavailable("PostgreSQL could not create its files in " + aside + " (initdb exit code "
                    + exit + "). Is the disk full, or the folder below one that user nobody may not enter?");
        }
    }

    private void clearWhatWasNotFinished() throws IOException {
        try (var unfinished = Files.newDirectoryStream(folder.path(), ASIDE + "*")) {
            for (Path left : unfinished) {
                clear(left);
            }
        }
    }

    /** As far as it goes: what an initdb still writes meanwhile is cleared at some later start. */
    private static void clear(Path left) throws IOException {
        Files.walkFileTree(left, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return drop(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
                return drop(directory);
            }
        });
    }

    private static FileVisitResult drop(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Left for a later start.
        }
        return FileVisitResult.CONTINUE;
    }
}
