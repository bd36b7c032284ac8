package org.rapport.alliance.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns answers into scores. */
final class Scorer {
    private final Instrument instrument;
    private final Responses responses;

    private Scorer(Instrument instrument, Responses responses) {
        this.instrument = instrument;
        this.responses = responses;
    }

    static ScoringResult score(Instrument instrument, Responses responses) {
        Scorer scorer = new Scorer(instrument, responses);
        return scorer.findRefusal().map(ScoringResult.class::cast).orElseGet(scorer::scored);
    }

    private Optional<ScoringResult.Refused> findRefusal() {
        return responses.byItem().entrySet().stream()
                .flatMap(entry -> refusal(entry).stream())
                .findFirst();
    }

    private Optional<ScoringResult.Refused> refusal(Map.Entry<String, Answer> entry) {
        Optional<Item> item = instrument.findItem(entry.getKey());
        if (item.isEmpty()) {
            return Optional.of(new ScoringResult.Refused(ScoringResult.Why.UNKNOWN_ITEM, entry.getKey()));
        }
        boolean fits = switch (entry.getValue()) {
            case Answer.Given(int value) -> item.get().offers(value);
            case Answer.Skipped() -> true;
            case Answer.Declined() -> true;
        };
        return fits
                ? Optional.empty()
                : Optional.of(new ScoringResult.Refused(ScoringResult.Why.NOT_AN_ANSWER_OF_THIS_ITEM, entry.getKey()));
    }

    private ScoringResult scored() {
        SortedMap<String, ScaleScore> scales = new TreeMap<>();
        instrument.scales().forEach(scale -> scales.put(scale.code(), scoreOf(scale)));
        return new ScoringResult.Scored(instrument.key(), scales, scoreOf(instrument.primary()), direct());
    }

    private ScaleScore scoreOf(Scale scale) {
        int answered = 0;
        int declined = 0;
        double points = 0;
        for (String code : scale.items()) {
            switch (responses.to(code)) {
                case Answer.Given(int value) -> {
                    answered++;
                    points += instrument.findItem(code).orElseThrow().points(value);
                }
                case Answer.Declined() -> declined++;
                case Answer.Skipped() -> {}
            }
        }
        return answered < scale.needed()
                ? new ScaleScore.TooFewAnswers(answered, scale.needed(), declined)
                : new ScaleScore.Score(
                        scale.scoreOf(points / answered),
                        answered,
                        scale.items().size());
    }

    private DirectAnswer direct() {
        List<DirectAnswer> answers = instrument.items().stream()
                .filter(item -> item.is(Trait.DIRECT))
                .map(item -> direct(item))
                .toList();
        if (answers.isEmpty()) {
            return DirectAnswer.NOT_ASKED;
        }
        if (answers.contains(DirectAnswer.YES)) {
            return DirectAnswer.YES;
        }
        return answers.contains(DirectAnswer.SKIPPED) ? DirectAnswer.SKIPPED : DirectAnswer.NO;
    }

    private DirectAnswer direct(Item item) {
        return switch (responses.to(item.code())) {
            case Answer.Given(int value) -> value > item.lowest() ? DirectAnswer.YES : DirectAnswer.NO;
            case Answer.Skipped() -> DirectAnswer.SKIPPED;
            case Answer.Declined() -> DirectAnswer.SKIPPED;
        };
    }
}
