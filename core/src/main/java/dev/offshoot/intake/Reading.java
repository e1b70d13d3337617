package dev.offshoot.intake;

import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Quantity;
import dev.offshoot.kernel.StreamId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Raw text read against fields: the answers, or all that is wrong with them at once. */
public sealed interface Reading {

    record Read(Answers answers) implements Reading {}

    record Flawed(List<Flaw> flaws) implements Reading {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    /** Blank answers count as not given; answers to no field are left to the caller. */
    static Reading of(List<Field> fields, Map<String, List<String>> raw) {
        var flaws = new ArrayList<Flaw>();
        var texts = new LinkedHashMap<String, List<String>>();
        for (var field : fields) {
            var given = raw.getOrDefault(field.name(), List.of()).stream()
                    .flatMap(text -> field.takesMany() ? text.lines() : Stream.of(text))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (given.isEmpty()) {
                if (field.required()) {
                    flaws.add(new Flaw(field.name(), "Enter: " + field.label().toLowerCase(Locale.ROOT) + "."));
                }
                continue;
            }
            try {
                texts.put(
                        field.name(),
                        given.stream().map(text -> normal(field, text)).toList());
            } catch (IllegalArgumentException unreadable) {
                flaws.add(new Flaw(field.name(), unreadable.getMessage() + "."));
            }
        }
        return flaws.isEmpty() ? new Read(new Answers(texts)) : new Flawed(flaws);
    }

    private static String normal(Field field, String text) {
        return switch (field.kind()) {
            case LINE, PROSE, LINES -> text;
            case DATE -> PartialDate.parse(text).edtf();
            case DAY -> day(text);
            case NUMBER -> number(text);
            case COUNT -> count(text);
            case QUANTITY -> Quantity.parse(text).written();
            case YES_NO -> yesNo(text);
            case CHOICE -> choice(field, text);
            case KEY,
                    FRAMEWORK,
                    PROGRAMME,
                    INITIATIVE,
                    SITE,
                    ENABLER,
                    RATING,
                    MILESTONE,
                    BARRIER,
                    RISK,
                    GATE,
                    EVIDENCE,
                    REBASELINE_REQUEST,
                    LEVER,
                    TRANCHE,
                    CLAIM,
                    CONDITION,
                    EVIDENCE_LIST,
                    SITE_LIST,
                    MILESTONE_LIST -> key(text);
        };
    }

    /** A key may be given by the title it was made from. */
    private static String key(String text) {
        if (StreamId.isKey(text)) {
            return text;
        }
        var slug = StreamId.slug(text);
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("“" + text + "” has no letter or digit to be known by");
        }
        return slug;
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("“" + text + "” is not a day. Write it like 2013-04-05", unreadable);
        }
    }

    private static String number(String text) {
        var digits = text.replace(",", "");
        if (!digits.matches("[+-]?\\d{1,18}(\\.\\d{1,9})?")) {
            throw new IllegalArgumentException("“" + text + "” is not a number we can read. Write it like 12.5");
        }
        return new BigDecimal(digits).toPlainString();
    }

    private static String count(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("“" + text + "” is not a whole number. Write it like 12");
        }
        return text;
    }

    private static String yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> "yes";
            case "no", "false" -> "no";
            default -> throw new IllegalArgumentException("“" + text + "” is neither yes nor no");
        };
    }

    private static String choice(Field field, String text) {
        var wanted = text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return field.options().stream()
                .map(Field.Option::value)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + text + "” is not one of: "
                        + field.options().stream().map(Field.Option::value).collect(Collectors.joining(", "))));
    }
}
