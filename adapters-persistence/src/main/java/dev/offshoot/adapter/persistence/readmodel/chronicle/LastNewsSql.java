package dev.offshoot.adapter.persistence.readmodel.chronicle;

import dev.offshoot.chronicle.view.LastNews;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** {@link LastNews} in SQL. */
public final class LastNewsSql {

    private LastNewsSql() {}

    /** The date of an entry that was found. */
    public static Dated dated(ResultSet row) throws SQLException {
        return new Dated(
                PartialDate.parse(row.getString("occurred")),
                row.getObject("known_since", LocalDate.class),
                row.getLong("position"));
    }

    /**
     * A query for the one entry that is the last news: its position, when it occurred and was known, and its day where
     * it has a date.
     *
     * @param subject an expression for the subject
     * @param known an expression for the instant by which it must have been known
     * @param was an expression for the day by which it must have occurred
     */
    public static String of(String subject, String known, String was) {
        return """
                select c.position, c.occurred, c.known_since, case when c.has_date then c.last_day end as day
                  from readmodel.chronicle c
                 where %1$s
                   and (c.has_date or not exists (select 1 from readmodel.chronicle d where %2$s and d.has_date))
                   and c.last_day >= coalesce((select b.earliest from readmodel.chronicle b
                                                where %3$s and b.earliest <= %4$s
                                                order by b.earliest desc limit 1),
                                              date '-infinity')
                 order by c.known_since desc, c.position desc limit 1
                """.formatted(
                        counting("c", subject, known, was),
                        counting("d", subject, known, was),
                        counting("b", subject, known, was),
                        was);
    }

    private static String counting(String entry, String subject, String known, String was) {
        return """
                %1$s.subject = %2$s and %1$s.tells and %1$s.known_from <= %3$s and %1$s.last_day <= %4$s
                and not exists (select 1 from readmodel.chronicle k
                                 where k.stream = %1$s.stream and k.corrects = %1$s.version and k.known_from <= %3$s
                                   and entry_stands(k.stream, k.version, %3$s))
                """.formatted(entry, subject, known, was);
    }
}
