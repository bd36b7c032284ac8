package org.rapport.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where data goes: standard output, or a file that appears only when it is whole. */
public final class Target implements AutoCloseable {
    private final Optional<Path> file;
    private final Path draft;
    private final OutputStream out;
    private boolean kept;

    private Target(Optional<Path> file, Path draft, OutputStream out) {
        this.file = file;
        this.draft = draft;
        this.out = out;
    }

    /** Opens it; the file's folder is there already. */
    public static Target of(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            OutputStream standard = new FileOutputStream(FileDescriptor.out);
            return new Target(file, Path.of(""), new BufferedOutputStream(standard, 1 << 16));
        }
        Path whole = file.get().toAbsolutePath();
        Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
        Path draft = folder.resolve(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new Target(file, draft, new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16));
    }

    public OutputStream out() {
        return out;
    }

    /** All was written: the file takes its name. */
    public void keep() throws IOException {
        out.flush();
        if (file.isPresent()) {
            out.close();
            Path whole = file.get().toAbsolutePath();
            try {
                Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException otherDisk) {
                Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        kept = true;
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent() && !kept) {
            out.close();
            Files.deleteIfExists(draft);
        }
    }
}
