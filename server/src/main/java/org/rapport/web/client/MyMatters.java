package org.rapport.web.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.concern.view.WhatIsOpenBetweenUs;
import org.rapport.repair.command.Act;
import org.rapport.repair.event.ConcernEvent.ConcernRaised;
import org.rapport.repair.event.WorkEvent.ConversationRecorded;
import org.rapport.repair.state.Agreement;
import org.rapport.repair.state.Answer;
import org.rapport.repair.state.Ended;
import org.rapport.repair.state.FollowUp;
import org.rapport.repair.state.Letter;
import org.rapport.repair.state.Live;
import org.rapport.repair.state.Repair;
import org.rapport.repair.state.Unheard;
import org.rapport.repair.word.About;

/** What is between a client and their clinicians, in the words of the client's own page; nothing is hidden from it. */
final class MyMatters {
    private MyMatters() {}

    static List<Mine> all(Around here) {
        return WhatIsOpenBetweenUs.mine(here.inside()).stream()
                .flatMap(found -> Mine.find(here, found.repair()).stream())
                .toList();
    }

    /** Whether one of them cannot be told; its client is not left to wonder where it went. */
    static boolean lacks(Around here, List<Mine> shown) {
        return shown.size() < WhatIsOpenBetweenUs.mine(here.inside()).size();
    }

    static List<Matter> list(List<Mine> all) {
        return all.stream().map(MyMatters::matter).toList();
    }

    private static Matter matter(Mine mine) {
        Repair state = mine.repair().state();
        Optional<Ended> ended = state instanceof Ended end ? Optional.of(end) : Optional.empty();
        Matter.Step step = step(mine);
        return new Matter(
                origin(mine),
                mine.since(),
                step,
                mine.clinician(),
                doNow(mine, step),
                ended.map(end -> code(end.ending())),
                ended.map(end -> code(end.reason())),
                mine.open(Act.WITHDRAW) ? Optional.of(mine.path() + "/withdraw") : Optional.empty(),
                canBeReopened(mine) ? Optional.of(mine.path() + "/reopen") : Optional.empty());
    }

    /** The gate lets a client reopen whenever they like; there is something to reopen after a no or an ending. */
    static boolean canBeReopened(Mine mine) {
        return mine.open(Act.REOPEN)
                && (!mine.repair().live() || mine.repair().last().answer().closesTheDoor());
    }

    private static String origin(Mine mine) {
        return mine.history().stream()
                .filter(ConcernRaised.class::isInstance)
                .map(event -> code(((ConcernRaised) event).source()))
                .findFirst()
                .orElseThrow();
    }

    private static Matter.Step step(Mine mine) {
        return switch (mine.repair().state()) {
            case Unheard _ -> throw new IllegalStateException("a repair that is listed has begun");
            case Ended _ -> Matter.Step.ENDED;
            case Live live when live.doorClosed() -> Matter.Step.RESTING;
            case Live live -> asked(live.asking().letter()).orElseGet(() -> underWay(mine, live));
        };
    }

    private static Optional<Matter.Step> asked(Letter letter) {
        return switch (letter) {
            case Letter.NoLetter _ -> Optional.empty();
            case Letter.Ready ready -> Optional.of(asked(ready.about()));
            case Letter.Sent sent -> Optional.of(asked(sent.about()));
        };
    }

    private static Matter.Step asked(About about) {
        return switch (about) {
            case HOW_TO_GO_ON -> Matter.Step.INVITED;
            case HOW_IT_IS_NOW -> Matter.Step.FOLLOWING_UP;
        };
    }

    private static Matter.Step underWay(Mine mine, Live live) {
        return switch (live.agreement()) {
            case Agreement.InForce _ -> Matter.Step.AGREED;
            case Agreement.Proposed _ -> Matter.Step.AGREEING;
            case Agreement.NoAgreement _ -> spoken(mine, live) ? Matter.Step.TALKING : Matter.Step.NOTICED;
        };
    }

    private static boolean spoken(Mine mine, Live live) {
        boolean goesAlong =
                live.answer() instanceof Answer.Chose chose && chose.kind().goesAlong();
        return goesAlong || mine.history().stream().anyMatch(ConversationRecorded.class::isInstance);
    }

    /** Only what would be accepted, most fitting first. */
    private static List<Matter.Go> doNow(Mine mine, Matter.Step step) {
        var go = new ArrayList<Matter.Go>();
        Live last = mine.repair().last();
        if (step == Matter.Step.INVITED && mine.open(Act.CHOOSE)) {
            go.add(new Matter.Go("invited", mine.path() + "/answer"));
        }
        if (mine.open(Act.ANSWER_FOLLOW_UP) && (step == Matter.Step.FOLLOWING_UP || isPlanned(last))) {
            go.add(new Matter.Go("following-up", mine.path() + "/answer/how-it-is"));
        }
        if (last.agreement().onTheTable().isPresent()) {
            boolean inForce = last.agreement() instanceof Agreement.InForce;
            go.add(new Matter.Go(inForce ? "agreed" : "agreeing", mine.path() + "/agreement"));
        } else if (mine.open(Act.PROPOSE)) {
            go.add(new Matter.Go("propose", mine.path() + "/agreement/change"));
        }
        if (mine.open(Act.SPEAK)) {
            go.add(new Matter.Go("talking", mine.path() + "/words"));
        }
        if (step != Matter.Step.INVITED && step != Matter.Step.RESTING && mine.open(Act.CHOOSE)) {
            go.add(new Matter.Go("answer", mine.path() + "/answer"));
        }
        return go;
    }

    private static boolean isPlanned(Live last) {
        return last.followUp().plan() instanceof FollowUp.Plan.Planned;
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
