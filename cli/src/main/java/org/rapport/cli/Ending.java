package org.rapport.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapport.alliance.criterion.Parameters.NotUsable;
import org.rapport.cli.read.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a failed command says and exits with: never more than a line, and never the exception itself. */
final class Ending implements IExecutionExceptionHandler {
    private static final int FRAMES = 4;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return of(e);
    }

    static int of(Throwable e) {
        return switch (e) {
            case BadInput bad -> said(String.valueOf(bad.getMessage()), Exit.BAD_INPUT);
            case NotUsable notUsable -> said(String.valueOf(notUsable.getMessage()), Exit.USAGE);
            case IOException io when isBrokenPipe(io) -> Exit.OK;
            case IOException io -> said(words(io), Exit.INTERNAL);
            case OutOfMemoryError full ->
                said("memory ran out; close other programs, or split the input between two cases", Exit.INTERNAL);
            default -> said(bug(e), Exit.INTERNAL);
        };
    }

    private static int said(String message, int code) {
        System.err.println("rapport: " + message);
        return code;
    }

    /** Whoever read our output has seen enough; that is no fault. */
    private static boolean isBrokenPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    private static String words(IOException e) {
        return switch (e) {
            case AccessDeniedException closed -> closed.getFile() + ": you may not read or write here";
            case NoSuchFileException none -> none.getFile() + ": there is no such file or folder";
            case FileAlreadyExistsException there -> there.getFile() + ": this is there already, and is no folder";
            case FileSystemException file -> file.getFile() + ": " + file.getReason();
            case CharacterCodingException code -> "a text is not UTF-8; save it as UTF-8";
            default -> "reading or writing failed: " + e.getMessage();
        };
    }

    /** Where it happened, without the message of the exception, which may hold something from the input. */
    private static String bug(Throwable e) {
        String where = Arrays.stream(e.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
        return "this is a fault of Rapport, not of your input. Please report this line with the command you gave, no"
                + " data needed: Rapport " + Version.TEXT + ", " + e.getClass().getSimpleName() + " at " + where;
    }
}
