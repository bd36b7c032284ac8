package org.rapport.cli.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Where bytes come from: a file or standard input, packed or not; what is packed is told by its first bytes. */
public final class Source {
    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 4;

    private final String name;
    private final @Nullable Path file;
    private final Digesting digesting;
    private final byte[] magic;
    private final InputStream raw;

    private Source(String name, @Nullable Path file, InputStream in) throws IOException {
        this.name = name;
        this.file = file;
        this.digesting = new Digesting(in);
        PushbackInputStream peek = new PushbackInputStream(digesting, MAGIC);
        this.magic = peek.readNBytes(MAGIC);
        peek.unread(magic);
        this.raw = peek;
    }

    /** A path, or {@code -} for standard input. */
    public static Source open(String path, InputStream standardInput) throws IOException {
        if (path.equals("-")) {
            return new Source("-", null, standardInput);
        }
        Path file = Path.of(path);
        if (Files.isDirectory(file)) {
            throw new BadInput(path + ": this is a folder; name a file, or - for standard input");
        }
        try {
            return new Source(path, file, Files.newInputStream(file));
        } catch (AccessDeniedException closed) {
            throw new BadInput(path + ": this file may not be read by you; ask whoever it belongs to");
        } catch (NoSuchFileException none) {
            throw new BadInput(path + ": there is no such file; name one that is there, or - for standard input");
        }
    }

    /** What was standard input and now lies on disk. */
    static Source copied(String name, Path copy) throws IOException {
        return new Source(name, copy, Files.newInputStream(copy));
    }

    String name() {
        return name;
    }

    /** The file itself, where it is one. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    void close() throws IOException {
        raw.close();
    }

    boolean isParquet() {
        return Arrays.equals(magic, new byte[] {'P', 'A', 'R', '1'});
    }

    /** The bytes with any packing undone. */
    public InputStream plain() throws IOException {
        if (begins(0x1f, 0x8b)) {
            return unzipped();
        }
        return begins(0x28, 0xb5, 0x2f, 0xfd) ? new ZstdInputStream(raw) : raw;
    }

    /** The first bytes of a packed file are looked at here, so they may be the broken ones. */
    private InputStream unzipped() throws IOException {
        try {
            return new GZIPInputStream(raw, BUFFER);
        } catch (EOFException | ZipException broken) {
            throw new BadInput(name + ": the packed file is broken or cut short (" + broken.getMessage()
                    + "); fetch or pack it again");
        }
    }

    /** SHA-256 of a whole file. */
    public static String digestOf(Path file) throws IOException {
        Source source = new Source(file.toString(), file, Files.newInputStream(file));
        try {
            return source.digest();
        } finally {
            source.close();
        }
    }

    /** Reads what is left, so that the digest is that of the whole. */
    public String digest() throws IOException {
        raw.transferTo(java.io.OutputStream.nullOutputStream());
        return digesting.hex();
    }

    private boolean begins(int... bytes) {
        if (magic.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((magic[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
