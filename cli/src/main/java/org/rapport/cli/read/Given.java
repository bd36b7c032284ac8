package org.rapport.cli.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** What is to be read once or twice; standard input that is read twice is kept on disk in between. */
public final class Given implements AutoCloseable {
    private final String name;
    private final InputStream standardInput;
    private final @Nullable Path copy;

    private Given(String name, InputStream standardInput, @Nullable Path copy) {
        this.name = name;
        this.standardInput = standardInput;
        this.copy = copy;
    }

    /** A path, or {@code -} for standard input. */
    public static Given of(String path, InputStream standardInput, boolean twice) throws IOException {
        return new Given(path, standardInput, twice && path.equals("-") ? kept(standardInput) : null);
    }

    /** A copy on disk, readable by nobody else, which goes when the program does. */
    static Path kept(InputStream flowing) throws IOException {
        Path copy = Files.createTempFile("rapport-", ".in");
        copy.toFile().deleteOnExit();
        Files.copy(flowing, copy, StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    /** Opens it from the beginning. */
    public Source open() throws IOException {
        return copy == null ? Source.open(name, standardInput) : Source.copied(name, copy);
    }

    @Override
    public void close() throws IOException {
        if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }
}
