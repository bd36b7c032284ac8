package org.rapport.repair.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** The calendar of a practice: Monday to Friday without its holidays, in its time zone. */
public record BusinessDays(ZoneId zone, Set<LocalDate> holidays) {
    public BusinessDays {
        holidays = Set.copyOf(holidays);
    }

    /** The same time of day so many business days later; a start on a free day counts from the next business day. */
    public Instant after(Instant start, int days) {
        var at = start.atZone(zone);
        var left = days;
        while (left > 0) {
            at = at.plusDays(1);
            if (isBusinessDay(at.toLocalDate())) {
                left--;
            }
        }
        return at.toInstant();
    }

    public boolean isBusinessDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** The calendar day of the practice at this instant. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first instant after this day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
