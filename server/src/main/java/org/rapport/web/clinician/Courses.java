package org.rapport.web.clinician;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.access.Inside;
import org.rapport.alliance.criterion.FindingStatus;
import org.rapport.alliance.series.Point;
import org.rapport.alliance.series.Reading;
import org.rapport.alliance.series.Series;
import org.rapport.checkin.Instruments;
import org.rapport.checkin.WhatWasAnswered;
import org.rapport.concern.view.WhatWasDone;
import org.rapport.practice.SessionHeld;
import org.rapport.practice.SessionsHeld;
import org.rapport.repair.event.AgreementEvent.AgreementEndorsed;
import org.rapport.repair.event.AskingEvent.InvitationSent;
import org.rapport.repair.event.Event;
import org.rapport.repair.event.FollowUpEvent.FollowUpAnswered;
import org.rapport.repair.event.FollowUpEvent.FollowUpRecorded;
import org.rapport.repair.event.WorkEvent.ConversationRecorded;
import org.rapport.watch.Findings;
import org.rapport.watch.WhatWasFound;
import org.rapport.web.chart.Band;
import org.rapport.web.chart.Course;
import org.rapport.web.chart.Happening;
import org.rapport.web.chart.Scale;
import org.rapport.web.chart.Threshold;
import org.rapport.web.chart.Visit;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.page.Language;
import org.rapport.web.page.Phrases;

/** The course of one relationship as the chart draws it. */
final class Courses {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH, "clinician/clinician");
    private static final String STEP_DROP = "calibrated-step-drop";

    private Courses() {}

    static Course of(Inside inside, UUID relationship, String client) {
        Series series = WhatWasAnswered.see(inside, relationship).orElseThrow(NothingHere::new);
        List<SessionHeld> sessions = SessionsHeld.listOf(inside, relationship);
        List<Findings.Kept> findings = WhatWasFound.between(inside, relationship);
        var range = series.measure().range();
        return new Course(
                client,
                Instruments.DEFAULT.title().closestTo("en").orElseThrow(),
                new Scale(range.min(), range.max()),
                visits(inside, series, sessions),
                series.usualRange().map(usual -> new Band(usual.low(), usual.high())),
                threshold(findings, client),
                happenings(inside, relationship, sessions),
                flagged(findings),
                false);
    }

    private static List<Visit> visits(Inside inside, Series series, List<SessionHeld> sessions) {
        Map<Integer, Point> points = new HashMap<>();
        series.points().forEach(point -> points.put(point.session(), point));
        return sessions.stream()
                .map(session -> visit(inside, session, Optional.ofNullable(points.get(session.number()))))
                .toList();
    }

    private static Visit visit(Inside inside, SessionHeld session, Optional<Point> point) {
        var on = Desks.day(inside, session.at());
        if (point.isEmpty()) {
            return new Visit.Unanswered(session.number(), on, PHRASES.say("missing.open"));
        }
        return switch (point.get().reading()) {
            case Reading.Score score -> new Visit.Answered(session.number(), on, score.value());
            case Reading.Missing missing ->
                new Visit.Unanswered(
                        session.number(),
                        on,
                        PHRASES.say("missing." + missing.reason().name()));
        };
    }

    /** Where the latest step would have been too large for chance alone, as the rule itself said. */
    private static Optional<Threshold> threshold(List<Findings.Kept> findings, String client) {
        return findings.stream()
                .filter(finding -> finding.criterion().equals(STEP_DROP))
                .filter(finding -> finding.numbers().containsKey("threshold"))
                .reduce((first, second) -> second)
                .map(finding -> finding.numbers().getOrDefault("previousScore", 0.0)
                        - finding.numbers().getOrDefault("threshold", 0.0))
                .filter(at -> at > Instruments.DEFAULT.measure().range().min())
                .map(at -> new Threshold(at, PHRASES.say("chart.line", client)));
    }

    private static Set<Integer> flagged(List<Findings.Kept> findings) {
        return findings.stream()
                .filter(finding -> finding.status() == FindingStatus.FLAGGED)
                .map(Findings.Kept::session)
                .collect(Collectors.toSet());
    }

    private static List<Happening> happenings(Inside inside, UUID relationship, List<SessionHeld> sessions) {
        return WhatWasDone.between(inside, relationship).stream()
                .flatMap(event -> kind(event).stream()
                        .flatMap(kind -> before(sessions, event.at()).stream()
                                .map(session -> new Happening(session, Desks.day(inside, event.at()), kind))))
                .distinct()
                .toList();
    }

    private static Optional<Happening.Kind> kind(Event event) {
        return switch (event) {
            case InvitationSent _ -> Optional.of(Happening.Kind.INVITED);
            case ConversationRecorded _ -> Optional.of(Happening.Kind.TALKED);
            case AgreementEndorsed _ -> Optional.of(Happening.Kind.AGREED);
            case FollowUpAnswered _, FollowUpRecorded _ -> Optional.of(Happening.Kind.FOLLOWED_UP);
            case Event _ -> Optional.empty();
        };
    }

    private static Optional<Integer> before(List<SessionHeld> sessions, Instant at) {
        return sessions.stream()
                .filter(session -> !session.at().isAfter(at))
                .map(SessionHeld::number)
                .reduce((first, second) -> second);
    }
}
