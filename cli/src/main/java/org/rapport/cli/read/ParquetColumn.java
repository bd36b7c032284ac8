package org.rapport.cli.read;

import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.Validity;

/** One column of a Parquet file, batch by batch, as numbers or as text. */
final class ParquetColumn {
    /** What stands for a NaN in the file: a field without a value is no score, a NaN is a fault of the file. */
    static final double NOT_A_NUMBER = Double.POSITIVE_INFINITY;

    private final String file;
    private final int place;
    private final ColumnReader reader;

    ParquetColumn(String file, int place, ColumnReader reader) {
        this.file = file;
        this.place = place;
        this.reader = reader;
    }

    /** NaN where there is no value. */
    double[] numbers(int count) {
        double[] numbers = new double[count];
        switch (reader.getColumnSchema().type()) {
            case INT32 -> {
                int[] values = reader.getInts();
                for (int i = 0; i < count; i++) {
                    numbers[i] = values[i];
                }
            }
            case INT64 -> {
                long[] values = reader.getLongs();
                for (int i = 0; i < count; i++) {
                    numbers[i] = values[i];
                }
            }
            case FLOAT -> {
                float[] values = reader.getFloats();
                for (int i = 0; i < count; i++) {
                    numbers[i] = Float.isNaN(values[i]) ? NOT_A_NUMBER : values[i];
                }
            }
            case DOUBLE -> {
                double[] values = reader.getDoubles();
                for (int i = 0; i < count; i++) {
                    numbers[i] = Double.isNaN(values[i]) ? NOT_A_NUMBER : values[i];
                }
            }
            case BOOLEAN, INT96, BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> throw wrong("holds no numbers");
        }
        Validity valid = reader.getLeafValidity();
        for (int i = valid.hasNulls() ? valid.nextNull(0, count) : -1;
                i >= 0 && i < count;
                i = valid.nextNull(i + 1, count)) {
            numbers[i] = Double.NaN;
        }
        return numbers;
    }

    /** Empty where there is no value. */
    String[] texts(int count) {
        String[] texts = new String[count];
        switch (reader.getColumnSchema().type()) {
            case INT32 -> {
                int[] values = reader.getInts();
                for (int i = 0; i < count; i++) {
                    texts[i] = Integer.toString(values[i]);
                }
            }
            case INT64 -> {
                long[] values = reader.getLongs();
                for (int i = 0; i < count; i++) {
                    texts[i] = Long.toString(values[i]);
                }
            }
            case BYTE_ARRAY -> System.arraycopy(reader.getStrings(), 0, texts, 0, count);
            case FLOAT, DOUBLE, BOOLEAN, INT96, FIXED_LEN_BYTE_ARRAY ->
                throw wrong("holds neither text nor whole numbers");
        }
        Validity valid = reader.getLeafValidity();
        for (int i = 0; i < count; i++) {
            if (valid.isNull(i)) {
                texts[i] = "";
            }
        }
        return texts;
    }

    private BadInput wrong(String what) {
        return new BadInput(
                file,
                new Trouble(
                        1,
                        place + 1,
                        "the column '" + reader.getColumnSchema().name() + "' " + what,
                        "write ids as text or whole numbers, sessions as whole numbers, scores as numbers"));
    }
}
