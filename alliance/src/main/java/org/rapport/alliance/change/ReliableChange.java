package org.rapport.alliance.change;

import org.rapport.alliance.statistics.MeasurementError;

/**
 * By how much two scores of one person differ, measured in what unreliable measuring alone would bring about.
 *
 * <p>SEM = SD·√(1 − r) in points, SD that of the first measuring: {@link MeasurementError}. Every {@link Form} is a straight line in the two scores,
 * so that the index costs two multiplications. Formulas as in the R package clinicalsignificance (read, not copied);
 * the papers themselves were not at hand for any but the first form.
 *
 * @param reliability r of the first measuring, 0 to below 1
 * @param reliabilityAfter r of the second one; only Nunnally and Kotsch need it
 */
public record ReliableChange(Form form, Sample sample, double reliability, double reliabilityAfter) {
    public ReliableChange {
        if (!(reliability >= 0 && reliability < 1) || !(reliabilityAfter >= 0 && reliabilityAfter <= 1)) {
            throw new IllegalArgumentException("a reliability lies between 0 and 1");
        }
    }

    /** The usual form, for which a spread and a reliability are enough. */
    public static ReliableChange jacobsonTruax(double sd, double reliability) {
        return new ReliableChange(Form.JACOBSON_TRUAX, Sample.of(0, sd), reliability, reliability);
    }

    /** An index that is after·x2 + before·x1 + constant; without a number where the form cannot be worked out. */
    public record Line(double after, double before, double constant) {
        /** The index of a change from one score to another. */
        public double at(double first, double second) {
            return after * second + before * first + constant;
        }
    }

    /** How unreliable the first measuring is. */
    public MeasurementError error() {
        return new MeasurementError(sample.before().sd(), reliability);
    }

    /** The index of a change, positive when the second score is higher. */
    public double index(double first, double second) {
        return line().at(first, second);
    }

    /** The index as a line in the two scores. */
    public Line line() {
        double mean = sample.before().mean();
        double meanAfter = sample.after().mean();
        double sd = sample.before().sd();
        double prediction = sd * Math.sqrt(1 - reliability * reliability);
        return switch (form) {
            case JACOBSON_TRUAX -> new Line(1 / error().ofDifference(), -1 / error().ofDifference(), 0);
            case GULLIKSEN_LORD_NOVICK -> towards(mean, mean, prediction);
            case HSU_LIN_LORD -> towards(mean, meanAfter, prediction);
            case EDWARDS_NUNNALLY -> towards(mean, mean, error().ofScore());
            case NUNNALLY_KOTSCH ->
                towards(
                        mean,
                        mean,
                        sd * Math.sqrt(reliability * reliability * (1 - reliability) + 1 - reliabilityAfter));
            case HAGEMAN_ARRINDELL -> ofDifferences(meanAfter - mean);
        };
    }

    /** The second score is held against what the first lets expect: drawn towards the mean by r. */
    private Line towards(double mean, double meanAfter, double error) {
        return new Line(1 / error, -reliability / error, (reliability * mean - meanAfter) / error);
    }

    private Line ofDifferences(double shift) {
        double reliable = reliabilityOfDifferences();
        double error = Math.sqrt(reliable) * error().ofDifference();
        return new Line(reliable / error, -reliable / error, shift * (1 - reliable) / error);
    }

    /** rdd: how reliable differences are in the sample; the second reliability follows from the same SEM. */
    double reliabilityOfDifferences() {
        double first = sample.before().sd();
        double second = sample.after().sd();
        double error = error().ofScore();
        double both = first * first + second * second - 2 * first * second * sample.correlation();
        return (both - 2 * error * error) / both;
    }
}
