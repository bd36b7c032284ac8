package org.rapport.concern;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.repair.command.Command;

/**
 * What somebody wants to do: one command after the other, all or none, with the words that belong to them.
 */
public record Intent(List<Command> commands, List<Draft> drafts, Runnable afterwards) {
    public Intent {
        commands = List.copyOf(commands);
        drafts = List.copyOf(drafts);
    }

    /** Nothing to do besides. */
    public Intent(List<Command> commands, List<Draft> drafts) {
        this(commands, drafts, () -> {});
    }

    static Intent of(Command... commands) {
        return new Intent(List.of(commands), List.of());
    }

    Intent with(Draft draft) {
        return new Intent(
                commands, Stream.concat(drafts.stream(), Stream.of(draft)).toList(), afterwards);
    }

    /** What else is kept, in the same transaction, once the commands are accepted. */
    Intent then(Runnable more) {
        return new Intent(commands, drafts, more);
    }

    /** Adds the words, if there are any. */
    Intent with(Optional<Draft> draft) {
        return draft.map(this::with).orElse(this);
    }
}
