package org.rapport.repair.explore;

import org.rapport.repair.command.Command;

/**
 * An independent memory of what people did. It looks at who did what, never at the state of the repair, so that a fault
 * in the process and its state cannot hide.
 */
record Witness(Owned owned, Said said, Letters letters, Consents consents, Agreed agreed) {
    static Witness blank() {
        return new Witness(Owned.blank(), Said.blank(), Letters.blank(), Consents.blank(), Agreed.blank());
    }

    Witness after(Command command) {
        return new Witness(
                owned.after(command),
                said.after(command, owned),
                letters.after(command),
                consents.after(command),
                agreed.after(command));
    }

    /** True while the client wants nothing to be sent or put before them. */
    boolean doorClosed() {
        return said.stopped() || said.no() || said.onlyIfISay();
    }
}
