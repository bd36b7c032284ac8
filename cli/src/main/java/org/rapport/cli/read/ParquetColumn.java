package org.rapport.cli.read;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.Validity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
        if (reader.getColumnSchema().maxRepetitionLevel() > 0) {
            throw wrong("holds lists");
        }
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

    /** Empty where there is no value; equal neighbours are the same object. */
    String[] texts(int count) {
        String[] texts = switch (reader.getColumnSchema().type()) {
            case INT32 -> words(count, reader.getInts());
            case INT64 -> words(count, reader.getLongs());
            case BYTE_ARRAY -> words(count, reader.getBinaryValues(), reader.getBinaryOffsets());
            case FLOAT, DOUBLE, BOOLEAN, INT96, FIXED_LEN_BYTE_ARRAY ->
                throw wrong("holds neither text nor whole numbers");
        };
        Validity valid = reader.getLeafValidity();
        for (int i = valid.hasNulls() ? valid.nextNull(0, count) : -1;
                i >= 0 && i < count;
                i = valid.nextNull(i + 1, count)) {
            texts[i] = "";
        }
        return texts;
    }

    private static String[] words(int count, int[] values) {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = i > 0 && values[i] == values[i - 1] ? texts[i - 1] : Integer.toString(values[i]);
        }
        return texts;
    }

    private static String[] words(int count, long[] values) {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = i > 0 && values[i] == values[i - 1] ? texts[i - 1] : Long.toString(values[i]);
        }
        return texts;
    }

    private static String[] words(int count, byte[] bytes, int[] offsets) {
        String[] texts = new String[count];
        int from = 0;
        int to = -1;
        for (int i = 0; i < count; i++) {
            boolean same = Arrays.equals(bytes, from, Math.max(from, to), bytes, offsets[i], offsets[i + 1]);
            from = offsets[i];
            texts[i] = same && to >= 0
                    ? texts[i - 1]
                    : new String(bytes, from, offsets[i + 1] - from, StandardCharsets.UTF_8);
            to = offsets[i + 1];
        }
        return texts;
    }

    /** Days: text that has to be looked at, or empty where the column's own type says that they are days. */
    String[] days(int count) {
        return switch (reader.getColumnSchema().logicalType()) {
            case LogicalType.DateType day -> new String[0];
            case LogicalType.TimestampType time -> new String[0];
            case null, default -> {
                if (reader.getColumnSchema().type() != PhysicalType.BYTE_ARRAY) {
                    throw wrong("holds no dates");
                }
                yield texts(count);
            }
        };
    }

    private BadInput wrong(String what) {
        return new BadInput(
                file,
                new Trouble(
                        1,
                        place + 1,
                        "the column '" + reader.getColumnSchema().name() + "' " + what,
                        "write ids as text or whole numbers, sessions as whole numbers, scores as numbers, dates as dates"));
    }
}
