package dev.offshoot.intake;

import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Plausible;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every date that is given, of whatever it tells, lies within a programme's life. */
final class PlausibleDates {

    private PlausibleDates() {}

    static List<Flaw> flaws(List<Field> fields, Answers answers, LocalDate today) {
        return fields.stream()
                .flatMap(field -> given(field, answers)
                        .filter(date -> !Plausible.date(date, today))
                        .map(date -> new Flaw(field.name(), Plausible.remedy(date))))
                .toList();
    }

    private static Stream<PartialDate> given(Field field, Answers answers) {
        return switch (field.kind()) {
            case DATE -> answers.optionalDate(field.name()).stream();
            case DAY -> answers.optionalDay(field.name()).map(PartialDate::on).stream();
            default -> Stream.empty();
        };
    }
}
