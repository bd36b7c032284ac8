package org.rapport.cli;

import org.rapport.alliance.instrument.Direction;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which end of a scale is the good one, in the words of the command line. */
public final class Ends implements ITypeConverter<Direction> {
    @Override
    public Direction convert(String end) {
        return switch (end) {
            case "better" -> Direction.HIGHER_IS_BETTER;
            case "worse" -> Direction.HIGHER_IS_WORSE;
            default -> throw new TypeConversionException("it is better or worse, not '" + end + "'");
        };
    }

    /** The word for it. */
    public static String word(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "better";
            case HIGHER_IS_WORSE -> "worse";
        };
    }
}
