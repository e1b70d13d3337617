package dev.offshoot.importing.application;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.StreamRejection.CannotBeRead;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldBinding;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.MetadataFields;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.port.out.Tables.Row;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A row whose fact, action and columns are sound, so that it can be asked.
 *
 * @param cells those of its file
 */
record FactRow(Row row, String fact, CommandForm action, Map<String, String> named, Cells cells) {

    /** The cells of one file, which say the same over and over: each is read once. */
    static final class Cells implements FieldBinding.Reader {

        private record Cell(Field field, List<String> raw) {}

        private final Map<Cell, FieldBinding.Reading> read = new HashMap<>();

        @Override
        public FieldBinding.Reading read(Field field, List<String> raw) {
            return read.computeIfAbsent(new Cell(field, raw), cell -> FieldBinding.read(cell.field(), cell.raw()));
        }
    }

    /** @param keys to those it names by their titles */
    FormBinding asking(Upload.By by, PresentTitles present, TitleKeys keys, Collection<StreamId> near) {
        return switch (keys.keyed(action, Columns.raw(action, named), present, near)) {
            case TitleKeys.Doubled(var flaws) -> new FormBinding.Flawed(flaws);
            case TitleKeys.Keyed(var raw) -> asked(raw, by, present.history(), keys.people());
        };
    }

    /** What it would say if every title were the one its key was made of; enough to read ahead. */
    FormBinding guessed(Upload.By by) {
        return asked(Columns.raw(action, named), by, ReadAhead.NOTHING, People.STRANGERS);
    }

    private FormBinding asked(Map<String, List<String>> raw, Upload.By by, History history, People people) {
        var asker = new FormBinding.Asker(by.member().name(), by.at(), by.zone());
        return FormBinding.of(
                action, FormBinding.read(action, raw, cells), asker, OptionalLong.empty(), history, people);
    }

    CommandEnvelope<?> brought(CommandEnvelope<?> asked, String batch) {
        return new CommandEnvelope<>(
                asked.command(),
                asked.metadata().broughtBy(fact, batch),
                asked.at(),
                asked.zone(),
                asked.expected(),
                asked.datedBy());
    }

    /** Whether nothing says when it occurred, so that today is taken. */
    boolean undated() {
        return !named.containsKey(MetadataFields.OCCURRED.name())
                && action.occurredIs().filter(named::containsKey).isEmpty();
    }

    RowReport wrong(List<FieldError> flaws) {
        return new RowReport(row.line(), fact, Fate.WRONG, List.of(), flaws);
    }

    RowReport leansOn(Unreadable entry) {
        var reason = CannotBeRead.of(entry).reason();
        return wrong(List.of(new FieldError(reason.field(), reason.message())));
    }

    RowReport knownAlready(List<String> says) {
        return new RowReport(row.line(), fact, Fate.KNOWN_ALREADY, says, List.of());
    }
}
