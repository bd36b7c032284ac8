package org.rapport;

import org.rapport.access.Actor;
import org.rapport.parts.Parts;
import org.rapport.rights.AskingWhatIsMine;
import org.rapport.store.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks that a client be erased, at the client's wish. */
@Command(
        name = "erase",
        description =
                "Asks, at the client's wish, that everything about them be made unreadable for ever. It happens three"
                        + " days later, while the installation is running, unless it is called off or a hold stands.",
        mixinStandardHelpOptions = true)
final class Erasure extends AboutRecord {
    @Option(names = "--call-off", description = "Call it off again.")
    private boolean callOff;

    @Override
    int act(Parts parts, Actor.Job operator, Words client, Words address) {
        AskingWhatIsMine asking = parts.askingWhatIsMine();
        if (callOff) {
            return asking.callOff(operator, client, address)
                    ? said("called-off")
                    : refused("There is nothing to call off for anybody of exactly this name and address.");
        }
        return asking.askFor(operator, client, address).isPresent()
                ? said("after " + AskingWhatIsMine.DELAY.toHours() + " hours")
                : refused("There is nobody of exactly this name and address.");
    }

    private static int said(String what) {
        System.out.println("erasure: " + what);
        return 0;
    }
}
