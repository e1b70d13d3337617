package dev.offshoot.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.CommandGateway;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.port.out.Tables.Table;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.importing.view.ImportReport.RowReport;
import dev.offshoot.laws.Laws;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A trial refuses what an application would, and what the same entries one by one would be refused. */
class ImportDryRunLawTest {

    private static final Member ADA = new Member("ada", "Ada L.", false);
    private static final Upload.By BY = new Upload.By(ADA, DeciderSpec.NOW, ZoneOffset.UTC);
    private static final List<String> ROWS = List.of(
            "charter-initiative initiative=pi title=Pi innovation=Tool",
            "charter-initiative initiative=rho title=Rho innovation=Tool",
            "register-site site=ward-a name=Ward_A",
            "register-site site=ward-b name=Ward_B odsCode=RA1",
            "set-adoption-definition initiative=pi rule=Used from=2012",
            "identify-site initiative=pi site=ward-a",
            "identify-site initiative=rho site=ward-b",
            "go-live initiative=pi site=ward-a",
            "leave-site initiative=pi site=ward-a reason=Cost",
            "propose-milestone initiative=pi milestone=m title=M",
            "baseline-milestone initiative=pi milestone=m date=2016-06-30",
            "reforecast-milestone initiative=pi milestone=m forecast=2017-01-31 cause=scope reason=Grew",
            "cancel-milestone initiative=pi milestone=m reason=Dropped",
            "raise-risk initiative=pi risk=r title=R likelihood=3 consequence=4",
            "close-risk initiative=pi risk=r reason=Gone",
            "define-measure initiative=pi measure=q title=Q unit=people",
            "record-observation initiative=pi measure=q period=2014 value=5",
            "close-initiative initiative=pi reason=Ended",
            "close-site site=ward-a reason=not_stated",
            "record-happening initiative=pi text=Told",
            "fly initiative=pi");
    private static final List<String> DATES =
            List.of("2013", "2014-05", "2015-02-03", "XXXX", "2029", "someday", "2011-12");

    private final Map<String, CommandForm> actions = new HashMap<>();

    ImportDryRunLawTest() {
        OffshootContexts.ALL.forEach(context -> context.actions().forEach(a -> actions.put(a.name(), a)));
    }

    private static List<String> file(Random chance) {
        var file = new ArrayList<String>();
        for (var row : ROWS) {
            if (chance.nextInt(10) < 7) {
                file.add(row);
            }
        }
        for (var more = chance.nextInt(6); more > 0; more--) {
            file.add(chance.nextInt(file.size() + 1), ROWS.get(chance.nextInt(ROWS.size())));
        }
        var sound = chance.nextBoolean();
        var dated = new ArrayList<String>();
        for (var row : file) {
            dated.add("F%d %s occurred=%s"
                    .formatted(dated.size(), row, DATES.get(chance.nextInt(sound ? 3 : DATES.size()))));
        }
        return dated;
    }

    private static byte[] bytes(List<String> file) {
        return String.join("\n", file).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Boolean> refused(ImportReport report) {
        return report.rows().stream().map(row -> row.fate() == Fate.WRONG).toList();
    }

    /** Whether each row is refused when it is entered by itself, as from a form. */
    private List<Boolean> oneByOne(List<String> file, InMemoryStreams streams) {
        var gateway = CommandGateway.of(OffshootContexts.ALL, streams, streams);
        var refused = new ArrayList<Boolean>();
        for (var row : ((Table.Rows) Sheets.table(bytes(file))).rows()) {
            var action = actions.get(row.cells().getOrDefault("action", ""));
            var raw = new HashMap<String, List<String>>();
            row.cells().forEach((column, text) -> raw.put(column, List.of(text)));
            raw.keySet().removeAll(List.of("fact", "action"));
            refused.add(action == null
                    || !(FormBinding.of(
                                            action,
                                            raw,
                                            new FormBinding.Asker("ada", BY.at(), BY.zone()),
                                            OptionalLong.empty(),
                                            streams,
                                            People.STRANGERS)
                                    instanceof FormBinding.Ready(var asked)
                            && gateway.take(ADA, asked) instanceof Outcome.Done));
        }
        return refused;
    }

    private static List<Event> events(List<RecordedEvent<? extends Event>> recorded) {
        return recorded.stream().<Event>map(RecordedEvent::event).toList();
    }

    @Test
    void for_any_file_whatever() {
        Laws.hold(300, chance -> {
            var file = file(chance);
            var log = new InMemoryStreams(OffshootContexts.streamTypes());
            var gateway = new FileImporter(
                    OffshootContexts.ALL,
                    OffshootContexts.streamTypes(),
                    log,
                    log,
                    new InMemoryFacts(log),
                    Sheets::table,
                    new InMemoryTitledStreams(log),
                    People.STRANGERS);
            var upload = new Upload("facts", bytes(file), BY, true);
            var tried = gateway.rehearse(upload);
            var streams = new InMemoryStreams(OffshootContexts.streamTypes());
            assertThat(refused(tried)).as("%s", file).isEqualTo(oneByOne(file, streams));
            assertThat(log.everything()).isEmpty();

            var applied = gateway.apply(upload, new BatchId("b"));
            assertThat(applied.rows()).isEqualTo(tried.rows());
            assertThat(applied.batch().isPresent()).isEqualTo(tried.sound() && tried.count(Fate.RECORDED) > 0);
            if (applied.batch().isPresent()) {
                var byStream = log.everything().stream()
                        .map(RecordedEvent::stream)
                        .filter(stream -> !stream.category().equals("batch"))
                        .distinct();
                byStream.forEach(stream -> assertThat(events(log.of(stream))).isEqualTo(events(streams.of(stream))));
                var recorded = tried.rows().stream()
                        .filter(row -> row.fate() == Fate.RECORDED)
                        .map(RowReport::line)
                        .toList();
                assertThat(gateway.rehearse(upload).rows())
                        .filteredOn(row -> recorded.contains(row.line()))
                        .allMatch(row -> row.fate() == Fate.KNOWN_ALREADY);
            } else {
                assertThat(log.everything()).isEmpty();
            }
        });
    }
}
