package org.rapport.cli.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapport.alliance.criterion.Finding;
import org.rapport.cli.read.Case;

/** One small drawing for each case in which something was flagged, up to a number that a person can look at. */
public final class Plots implements Output {
    /** So many drawings at most. */
    public static final int MOST = 200;

    private final Path folder;
    private volatile int drawn;
    private long more;

    /** @param folder made when it is not there */
    public Plots(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** A drawing and whose it is; without a text where there are enough already. */
    private record Drawing(String id, String svg) {}

    private final class Sheet implements Page {
        private final List<Drawing> drawings = new ArrayList<>();
        private final List<Finding> flagged = new ArrayList<>();

        @Override
        public void add(Case one, Finding finding) {
            if (finding.isFlagged()) {
                flagged.add(finding);
            }
        }

        @Override
        public void endCase(Case one) {
            if (!flagged.isEmpty()) {
                boolean enough = drawn >= MOST || drawings.size() >= MOST;
                drawings.add(new Drawing(one.id(), enough ? "" : Svg.of(one, flagged)));
                flagged.clear();
            }
        }
    }

    @Override
    public Page page() {
        return new Sheet();
    }

    @Override
    public void write(Page page) throws IOException {
        for (Drawing drawing : ((Sheet) page).drawings) {
            if (drawn == MOST || drawing.svg().isEmpty()) {
                more++;
            } else {
                int number = drawn + 1;
                drawn = number;
                Files.writeString(folder.resolve(name(number, drawing.id())), drawing.svg(), StandardCharsets.UTF_8);
            }
        }
    }

    private static String name(int number, String id) {
        String plain = id.replaceAll("[^A-Za-z0-9_-]", "_");
        return "%03d-%s.svg".formatted(number, plain.substring(0, Math.min(60, plain.length())));
    }

    @Override
    public void finish() {}

    /** How many were drawn. */
    public int drawn() {
        return drawn;
    }

    /** How many cases had findings and were not drawn. */
    public long notDrawn() {
        return more;
    }
}
