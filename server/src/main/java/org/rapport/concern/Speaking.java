package org.rapport.concern;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.Inside;
import org.rapport.repair.command.VoiceCommand.Speak;
import org.rapport.repair.command.VoiceCommand.TakeBack;
import org.rapport.repair.state.Stop;
import org.rapport.repair.word.PersonId;
import org.rapport.repair.word.Purpose;
import org.rapport.repair.word.WordsId;
import org.rapport.store.CommandId;
import org.rapport.store.Words;

/** Each side's account: written by its author, read by the other only when its author shares it, taken back at will. */
public final class Speaking {
    private final Acting acting;
    private final Accounts accounts;
    private final Repairs repairs = new Repairs();

    public Speaking(Acting acting, Accounts accounts) {
        this.acting = acting;
        this.accounts = accounts;
    }

    /** Writes an account and shares it with the other of the two. */
    public Outcome share(Actor actor, CommandId id, UUID repair, Words words) {
        return acting.act(actor, id, repair, (inside, stream) -> {
            var draft = Draft.of(inside, "account", words);
            return Intent.of(toTheOther(actor, stream, draft.words())).with(draft);
        });
    }

    /** Writes an account for now only for oneself. */
    public Outcome keep(Actor actor, CommandId id, UUID repair, Words words) {
        return acting.once(
                actor,
                id,
                inside -> ofTheTwo(inside, repair)
                        .map(stream -> {
                            accounts.keep(inside, stream, Draft.of(inside, "account", words));
                            return (Outcome) new Outcome.Done(repair);
                        })
                        .orElseGet(Outcome.NotFound::new));
    }

    private Optional<Repairs.Stream> ofTheTwo(Inside inside, UUID repair) {
        UUID actor = inside.actor().id();
        return repairs.find(inside, repair)
                .filter(stream -> actor.equals(stream.client())
                        || actor.equals(stream.owner().value()));
    }

    /** Shares what the actor wrote in this repair before; somebody else's words look like none. */
    public Outcome shareLater(Actor actor, CommandId id, UUID repair, UUID words) {
        return acting.once(
                actor,
                id,
                inside -> Accounts.find(inside, repair, words)
                        .filter(text -> text.author().equals(actor.id()) && !text.excerpt())
                        .map(_ -> acting.actInside(
                                inside,
                                repair,
                                (in, stream) -> Intent.of(toTheOther(actor, stream, new WordsId(words)))))
                        .orElseGet(Outcome.NotFound::new));
    }

    /** Takes words back: from then on nobody else reads them. */
    public Outcome takeBack(Actor actor, CommandId id, UUID repair, UUID words) {
        return acting.act(
                actor, id, repair, (inside, _) -> Intent.of(new TakeBack(Who.acts(actor), new WordsId(words))));
    }

    /** Shares these words with the other of the two. */
    static Speak toTheOther(Actor actor, Repairs.Stream stream, WordsId words) {
        UUID other = actor instanceof Actor.Client ? stream.owner().value() : stream.client();
        return new Speak(Who.acts(actor), words, Set.of(new PersonId(other)), Purpose.THIS_REPAIR);
    }

    /** Whether words of this actor may come before the other now. */
    static boolean mayReachTheOther(Actor actor, Repairs.Stream stream) {
        return actor instanceof Actor.Client
                ? stream.last().stop() instanceof Stop.NoStop
                : !stream.last().doorClosed();
    }
}
