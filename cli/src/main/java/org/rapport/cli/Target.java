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
import java.util.regex.Pattern;
import org.rapport.alliance.criterion.Parameters.NotUsable;

/** Where data goes: standard output, or a file that appears only when it is whole. */
public final class Target implements AutoCloseable {
    private static final Pattern SPREADSHEET = Pattern.compile("(?i).*\\.(xls[xmb]?|ods)");

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
        refuse(whole, folder);
        Path draft = folder.resolve(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new Target(file, draft, new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16));
    }

    private static void refuse(Path whole, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NotUsable(
                    "there is no folder " + folder + " to write " + whole.getFileName() + " into; make it first");
        }
        if (Files.exists(whole) && !Files.isRegularFile(whole)) {
            throw new NotUsable(whole + " is not an ordinary file; name one, or leave --out away for standard output");
        }
        if (SPREADSHEET.matcher(whole.toString()).matches()) {
            throw new NotUsable(
                    whole.getFileName() + " would be a spreadsheet, which Rapport does not write; name it .csv,"
                            + " which spreadsheets open");
        }
        if (!Files.isWritable(folder)) {
            throw new NotUsable("nothing can be written into the folder " + folder);
        }
    }

    /** Says no to a file that is read from: it would be gone before it is read. */
    public static void refuseSame(Optional<Path> file, Path input) throws IOException {
        if (file.isPresent()
                && Files.exists(file.get())
                && Files.exists(input)
                && Files.isSameFile(file.get(), input)) {
            throw new NotUsable(file.get() + " is the input; write to another file");
        }
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
