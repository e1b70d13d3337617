package dev.offshoot.command.form;

import dev.offshoot.date.PartialDate;
import dev.offshoot.date.Plausible;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every date that is given, of whatever it tells, lies within a programme's life. */
final class PlausibleDates {

    private PlausibleDates() {}

    /** Whether what is said to have happened lies in the future is left to whoever decides, who says it as that. */
    static List<FieldError> flaws(CommandForm action, List<Field> fields, FormValues answers, LocalDate today) {
        var occurred = MetadataFields.occurred(action, answers);
        return fields.stream()
                .filter(field -> answers.has(field.name()))
                .flatMap(field -> given(field, answers)
                        .flatMap(date -> (isOfThePast(field, date, occurred) ? tooEarly(date) : faraway(date, today))
                                .map(remedy -> new FieldError(field.name(), remedy)).stream()))
                .toList();
    }

    private static boolean isOfThePast(Field field, PartialDate date, Optional<PartialDate> occurred) {
        return field.equals(MetadataFields.KNOWN_SINCE) || occurred.equals(Optional.of(date));
    }

    private static Optional<String> tooEarly(PartialDate date) {
        return Plausible.lateEnough(date) ? Optional.empty() : Optional.of(Plausible.tooEarly(date));
    }

    private static Optional<String> faraway(PartialDate date, LocalDate today) {
        return Plausible.date(date, today) ? Optional.empty() : Optional.of(Plausible.remedy(date));
    }

    private static Stream<PartialDate> given(Field field, FormValues answers) {
        return switch (field.kind()) {
            case DATE -> answers.optionalDate(field.name()).stream();
            case DAY -> answers.optionalDay(field.name()).map(PartialDate::on).stream();
            default -> Stream.empty();
        };
    }
}
