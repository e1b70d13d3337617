package dev.offshoot.adapter.web.file;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.MetadataFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes what a file may say, from the catalogue of actions. */
public final class ImportReference {

    /** An action as a file takes it. */
    public record Described(String name, String title, String help, List<Column> columns) {}

    /** @param say how to write it, and what it may be */
    public record Column(String name, boolean required, String say) {}

    private static final Set<String> COMMON =
            MetadataFields.FIELDS.stream().map(Field::name).collect(Collectors.toSet());

    private final List<CommandForm> actions;

    public ImportReference(Collection<CommandForm> actions) {
        this.actions = List.copyOf(actions);
    }

    public List<Described> actions() {
        return actions.stream().map(ImportReference::described).toList();
    }

    /** The columns that every action takes. */
    public static List<Column> common() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("fact", true, "The id by which the row is known for good"));
        columns.add(new Column("action", true, "What the row records: the name of an action"));
        MetadataFields.FIELDS.forEach(field -> columns.add(column(field)));
        return List.copyOf(columns);
    }

    /** Every column there is, those that every action takes first. */
    public List<String> columns() {
        var names = new LinkedHashSet<String>();
        common().forEach(column -> names.add(column.name()));
        actions().forEach(action -> action.columns().forEach(column -> names.add(column.name())));
        return List.copyOf(names);
    }

    /** The tables of all actions, in Markdown. */
    public String markdown() {
        return actions.stream()
                .collect(Collectors.groupingBy(
                        action -> action.place().template(),
                        LinkedHashMap::new,
                        Collectors.mapping(action -> markdown(described(action)), Collectors.joining("\n"))))
                .entrySet()
                .stream()
                .map(place -> "### `" + place.getKey() + "`\n\n" + place.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String markdown(Described action) {
        var table = new StringBuilder("#### `%s`: %s\n\n".formatted(action.name(), action.title()));
        if (!action.help().isEmpty()) {
            table.append(cell(action.help())).append("\n\n");
        }
        table.append("| Column | Needed | How to write it |\n| --- | --- | --- |\n");
        action.columns()
                .forEach(column -> table.append("| `%s` | %s | %s |\n"
                        .formatted(column.name(), column.required() ? "yes" : "no", cell(column.say()))));
        return table.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static Described described(CommandForm action) {
        return new Described(
                action.name(),
                action.title(),
                action.help(),
                FormBinding.fields(action).stream()
                        .filter(field -> !COMMON.contains(field.name())
                                || action.field(field.name()).isPresent())
                        .map(ImportReference::column)
                        .toList());
    }

    private static Column column(Field field) {
        var hint = field.hint().replace("One a line: ", "Each item: ");
        return new Column(
                field.name(),
                field.required(),
                field.label() + ". " + kind(field) + (hint.isEmpty() ? "" : " " + hint));
    }

    private static String kind(Field field) {
        return switch (field.kind()) {
            case LINE -> "Text, at most %s characters.".formatted(field.longest());
            case PERSON -> "The name of a person, or of an account.";
            case PROSE ->
                "Text, at most %s characters; may run over several lines inside quotation marks."
                        .formatted(field.longest());
            case LINES ->
                "A list, its items separated by semicolons: at most %s of %s characters."
                        .formatted(field.kind().mostItems(), field.longest());
            case DATE -> "A date as precise as the source; a financial year as 2011-04/2012-03.";
            case DAY -> "A day, such as 2013-04-05.";
            case NUMBER -> "A number, such as 12.5 or 1,234.";
            case COUNT -> "A whole number, such as 12 or 1,234.";
            case QUANTITY -> quantity("number");
            case AMOUNT -> quantity("number of at least nought");
            case TALLY -> quantity("whole number of at least nought");
            case YES_NO -> "yes or no.";
            case CHOICE ->
                "One of: "
                        + field.options().stream()
                                .map(option -> "`" + option.value() + "`")
                                .collect(Collectors.joining(", "))
                        + ".";
            case KEY -> "A key: lower-case letters, digits and hyphens, or the title it is made from.";
            default ->
                field.takesMany()
                        ? "Keys of %s, separated by semicolons."
                                .formatted(field.kind().several())
                        : "The key of %s.".formatted(field.kind().called());
        };
    }

    private static String quantity(String number) {
        return "A %s with its qualifier, such as 33 or: more than 8000, fewer than 5, 5 to 25. Or: suppressed, exempt, not applicable."
                .formatted(number);
    }
}
