package org.rapport.cli.score;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapport.alliance.instrument.Answer;
import org.rapport.alliance.instrument.Instrument;
import org.rapport.alliance.instrument.Item;
import org.rapport.alliance.instrument.Responses;
import org.rapport.alliance.instrument.Scale;
import org.rapport.alliance.instrument.ScaleScore;
import org.rapport.alliance.instrument.ScoringResult;
import org.rapport.cli.Talk;
import org.rapport.cli.read.BadInput;
import org.rapport.cli.read.Sheet;
import org.rapport.cli.read.Trouble;
import org.rapport.cli.write.Field;

/** Scores one line of answers after the other. */
final class Scoring {
    private static final String DECLINED = "declined";

    private final String file;
    private final Instrument instrument;
    private final Scale scale;
    private final boolean keepGoing;
    private final Talk talk;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    Scoring(String file, Instrument instrument, Scale scale, boolean keepGoing, Talk talk) {
        this.file = file;
        this.instrument = instrument;
        this.scale = scale;
        this.keepGoing = keepGoing;
        this.talk = talk;
    }

    void run(Sheet sheet, OutputStream stream) throws IOException {
        sheet.opening().ifPresent(this::wrong);
        int id = need(sheet, "id");
        int session = need(sheet, "session");
        for (String code : scale.items()) {
            columns.put(code, need(sheet, code));
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("id,session,score,missing_reason\n");
        while (sheet.next()) {
            Optional<Trouble> trouble = sheet.fault(id);
            Responses responses = new Responses(new TreeMap<>());
            if (trouble.isEmpty()) {
                Map<String, Answer> answers = new LinkedHashMap<>();
                trouble = answers(sheet, answers);
                responses = Responses.of(answers);
            }
            if (trouble.isPresent()) {
                wrong(trouble.get());
            } else {
                out.write(Field.csv(sheet.text(id)) + "," + Field.csv(sheet.text(session)) + "," + scored(responses)
                        + "\n");
            }
        }
        out.flush();
    }

    private Optional<Trouble> answers(Sheet sheet, Map<String, Answer> answers) {
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            String text = sheet.text(column.getValue());
            Item item = instrument.findItem(column.getKey()).orElseThrow();
            if (text.isEmpty()) {
                answers.put(item.code(), Answer.skipped());
            } else if (text.equals(DECLINED)) {
                answers.put(item.code(), Answer.declined());
            } else if (text.matches("-?\\d{1,9}") && item.offers(Integer.parseInt(text))) {
                answers.put(item.code(), Answer.given(Integer.parseInt(text)));
            } else {
                return Optional.of(sheet.trouble(
                        column.getValue(),
                        "'" + text + "' is not an answer to " + item.code(),
                        "it takes "
                                + item.options().stream()
                                        .map(option -> Integer.toString(option.value()))
                                        .collect(Collectors.joining(", "))
                                + ", nothing for a skipped item, or declined"));
            }
        }
        return Optional.empty();
    }

    private String scored(Responses responses) {
        return switch (instrument.score(responses)) {
            case ScoringResult.Scored scored ->
                switch (Optional.ofNullable(scored.scales().get(scale.code())).orElse(scored.primary())) {
                    case ScaleScore.Score score -> Field.number(score.value()) + ",";
                    case ScaleScore.TooFewAnswers few ->
                        "," + (few.answered() == 0 && few.declined() > 0 ? DECLINED : "skipped");
                };
            case ScoringResult.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private int need(Sheet sheet, String name) {
        List<String> names = sheet.names();
        int at = names.indexOf(name);
        if (at < 0) {
            throw new BadInput(
                    file,
                    new Trouble(
                            1,
                            1,
                            "there is no column '" + name + "'",
                            "this scale needs id, session, " + String.join(", ", scale.items())));
        }
        return at;
    }

    private void wrong(Trouble trouble) {
        if (!keepGoing) {
            throw new BadInput(file, trouble);
        }
        talk.warn(trouble.in(file) + " (left out)");
    }
}
