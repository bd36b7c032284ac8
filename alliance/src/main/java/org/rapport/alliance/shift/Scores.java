package org.rapport.alliance.shift;

import org.rapport.alliance.series.Course;
import org.rapport.alliance.statistics.ExtendedSum;

/** The scores of a course without the gaps, as they are or as z-scores; reused. */
final class Scores {
    private final ExtendedSum sum = new ExtendedSum();
    private double[] values = new double[64];
    private int[] cells = new int[64];
    private int size;

    /** Reads all scores of a course. */
    void read(Course course) {
        if (course.scored() > values.length) {
            values = new double[2 * course.scored()];
            cells = new int[2 * course.scored()];
        }
        size = 0;
        double[] all = course.cells();
        for (int i = 0; i < course.size(); i++) {
            if (!Double.isNaN(all[i])) {
                values[size] = all[i];
                cells[size++] = i;
            }
        }
    }

    int size() {
        return size;
    }

    double[] values() {
        return values;
    }

    /** The cell of the course that score {@code i} stands in. */
    int cell(int i) {
        return cells[i];
    }

    /**
     * Turns them into z-scores, (x − x̄)/sd with n − 1 below the line; leaves them alone when they are all equal.
     *
     * @return their standard deviation before
     */
    double standardise() {
        double mean = 0;
        for (int i = 0; i < size; i++) {
            mean += values[i];
        }
        mean /= size;
        double squares = 0;
        for (int i = 0; i < size; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        double sd = Math.sqrt(squares / (size - 1));
        return scaled(mean, sd);
    }

    /** The same in the arithmetic of R's {@code scale()}, to the last digit. */
    double standardiseAsR() {
        sum.clear();
        for (int i = 0; i < size; i++) {
            sum.add(values[i]);
        }
        double mean = sum.over(size);
        sum.clear();
        for (int i = 0; i < size; i++) {
            sum.add((values[i] - mean) * (values[i] - mean));
        }
        return scaled(mean, Math.sqrt(sum.value() / (size - 1)));
    }

    private double scaled(double mean, double sd) {
        if (sd > 0) {
            for (int i = 0; i < size; i++) {
                values[i] = (values[i] - mean) / sd;
            }
        }
        return sd;
    }
}
