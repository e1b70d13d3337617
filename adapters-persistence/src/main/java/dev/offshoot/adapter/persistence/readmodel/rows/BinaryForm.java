package dev.offshoot.adapter.persistence.readmodel.rows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How a value of a column stands in the binary form of COPY. */
@FunctionalInterface
interface BinaryForm {

    /** @throws RuntimeException where it cannot stand there, or would stand otherwise than in a statement */
    void write(Object value, CopiedBytes to);

    LocalDate EPOCH = LocalDate.of(2000, 1, 1);
    Instant EPOCH_BEGAN = Instant.parse("2000-01-01T00:00:00Z");
    int LAST_YEAR = 9999;
    int TEXT_OID = 25;

    /** @param type in SQL */
    static BinaryForm of(String type) {
        return switch (type.replaceFirst(" collate .*", "")) {
            case "text" -> (value, to) -> to.text((String) value);
            case "boolean" -> (value, to) -> to.flag((Boolean) value);
            case "integer" -> (value, to) -> to.integer((Integer) value);
            case "bigint" -> (value, to) -> to.bigint(((Number) value).longValue());
            case "date" -> (value, to) -> to.integer(day(value));
            case "timestamptz" -> (value, to) -> to.bigint(micros(value));
            case "text[]" -> (value, to) -> texts((List<?>) value, to);
            default -> throw new IllegalArgumentException("nothing writes a column of type %s".formatted(type));
        };
    }

    /** In days; the last number there is never ends, the first never began. */
    private static int day(Object value) {
        return switch (value) {
            case LocalDate day when isPlain(day.getYear()) -> (int) ChronoUnit.DAYS.between(EPOCH, day);
            case String text when text.equals("infinity") -> Integer.MAX_VALUE;
            case String text when text.equals("-infinity") -> Integer.MIN_VALUE;
            default -> throw new IllegalArgumentException("%s is no day".formatted(value));
        };
    }

    /** In microseconds. */
    private static long micros(Object value) {
        return switch (value) {
            case Instant instant
            when isPlain(instant.atOffset(ZoneOffset.UTC).getYear()) -> ChronoUnit.MICROS.between(EPOCH_BEGAN, instant);
            case String text when text.equals("infinity") -> Long.MAX_VALUE;
            default -> throw new IllegalArgumentException("%s is no instant".formatted(value));
        };
    }

    /** Years that a statement takes as they are written. */
    private static boolean isPlain(int year) {
        return year > 0 && year <= LAST_YEAR;
    }

    /** One dimension, which begins with 1, and nothing absent. */
    private static void texts(List<?> values, CopiedBytes to) {
        var texts = values.stream()
                .map(value -> ((String) value).getBytes(StandardCharsets.UTF_8))
                .toList();
        var length =
                texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
        var dimensions = texts.isEmpty() ? 0 : 1;
        var array = to.field((3 + 2 * dimensions) * Integer.BYTES + length)
                .putInt(dimensions)
                .putInt(0)
                .putInt(TEXT_OID);
        if (!texts.isEmpty()) {
            array.putInt(texts.size()).putInt(1);
        }
        texts.forEach(text -> array.putInt(text.length).put(text));
    }
}
