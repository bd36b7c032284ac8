package org.rapport.cli.read;

import org.rapport.alliance.series.Course;

/** What is said of session numbers that cannot be used, whatever form the file has. */
final class SessionNumber {
    static final String REMEDY = "number the sessions of a case 1, 2, 3, … (0 for one before the first)";
    static final String NO_DATE = REMEDY + "; a date is no session number";
    static final String SORT = "sort the lines by id and session";
    static final String KEEP_ONE = "keep one of the two lines";

    private SessionNumber() {}

    static String tooLarge(String number) {
        return "session " + number + " makes the case longer than " + Course.LONGEST + " sessions";
    }

    /** @param shown as it stands in the file, between quotation marks */
    static String notOne(String text, String shown) {
        return "session " + shown + (text.matches("-\\d+") ? " is below 0" : " is not a whole number");
    }

    static boolean isTooLarge(String text) {
        return text.matches("\\d+");
    }

    static String twice(int session, String id) {
        return "session " + session + " of case " + id + " is there twice";
    }

    static String unsorted(int session, String id, int last) {
        return "session " + session + " of case " + id + " comes after session " + last;
    }
}
