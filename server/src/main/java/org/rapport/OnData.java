package org.rapport;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that works on the data of an installation. */
abstract class OnData implements Callable<Integer> {
    @Mixin
    private Where where = new Where();

    Settings settings() throws CannotStart {
        return where.settings();
    }
}
