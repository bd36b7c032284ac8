package org.rapport.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Which Rapport this is. */
@Command(name = "version", description = "Prints the version.")
public final class Version implements Runnable, IVersionProvider {
    public static final String TEXT = "0.1.0-SNAPSHOT";

    @Override
    public String[] getVersion() {
        return new String[] {"Rapport " + TEXT + " (Java " + Runtime.version().feature() + ")"};
    }

    @Override
    public void run() {
        System.out.println(getVersion()[0]);
    }
}
