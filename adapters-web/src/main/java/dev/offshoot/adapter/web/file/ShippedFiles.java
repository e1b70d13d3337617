package dev.offshoot.adapter.web.file;

import dev.offshoot.access.Member;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.SubmitCommands;
import dev.offshoot.framework.port.in.FrameworkForms;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings in what ships with the product: the frameworks and the sample, through the same doors as anybody's own. What is
 * there already is left as it is.
 */
public final class ShippedFiles {

    private static final String FRAMEWORKS = "classpath*:frameworks/*.json";
    private static final String SAMPLE = "classpath*:sample/*.csv";

    /** What was done with a file. */
    public record Brought(String file, long recorded, long knownAlready) {}

    private final SubmitCommands gateway;
    private final ImportFacts imports;
    private final History history;
    private final Clock clock;
    private final ZoneId zone;
    private final PathMatchingResourcePatternResolver resources;
    private final JsonMapper json = JsonMapper.builder().build();

    public ShippedFiles(SubmitCommands gateway, ImportFacts imports, History history, Clock clock, ZoneId zone) {
        this(gateway, imports, history, clock, zone, ShippedFiles.class.getClassLoader());
    }

    /** @param search where the files are found */
    ShippedFiles(
            SubmitCommands gateway,
            ImportFacts imports,
            History history,
            Clock clock,
            ZoneId zone,
            ClassLoader search) {
        this.resources = new PathMatchingResourcePatternResolver(search);
        this.gateway = gateway;
        this.imports = imports;
        this.history = history;
        this.clock = clock;
        this.zone = zone;
    }

    public List<Brought> frameworks(Member member) {
        return files(FRAMEWORKS).map(file -> framework(file, member)).toList();
    }

    public List<Brought> sample(Member member) {
        return files(SAMPLE).map(file -> facts(file, member)).toList();
    }

    private Stream<Resource> files(String pattern) {
        try {
            return Arrays.stream(resources.getResources(pattern)).sorted(Comparator.comparing(ShippedFiles::name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Brought framework(Resource file, Member member) {
        var asker = new FormBinding.Asker(member.name(), clock.instant(), zone);
        return switch (FormBinding.of(
                publish(), answers(file), asker, OptionalLong.empty(), history, People.STRANGERS)) {
            case FormBinding.Flawed(var flaws) ->
                throw new IllegalStateException(name(file) + ": "
                        + flaws.stream()
                                .map(f -> f.field() + ": " + f.message())
                                .collect(Collectors.joining(" ")));
            case FormBinding.Ready(var asked) -> {
                if (history.standing(asked.command().stream()).isPresent()) {
                    yield new Brought(name(file), 0, 1);
                }
                yield switch (gateway.take(member, asked)) {
                    case Outcome.Done _ -> new Brought(name(file), 1, 0);
                    case Outcome.Moved _ -> new Brought(name(file), 0, 1);
                    case Outcome.Refused(var rejection) ->
                        throw new IllegalStateException(
                                name(file) + ": " + rejection.reason().message());
                };
            }
        };
    }

    private static CommandForm publish() {
        return FrameworkForms.ALL.stream()
                .filter(action -> action.name().equals("publish-framework"))
                .findFirst()
                .orElseThrow();
    }

    /** The properties of the file are the fields of the action. */
    private Map<String, List<String>> answers(Resource file) {
        try {
            var answers = new HashMap<String, List<String>>();
            json.readTree(content(file)).properties().forEach(p -> answers.put(p.getKey(), texts(p.getValue())));
            return answers;
        } catch (JacksonException malformed) {
            throw new IllegalStateException(name(file) + " is not JSON", malformed);
        }
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString());
    }

    private Brought facts(Resource file, Member member) {
        var upload = new Upload(name(file), content(file), new Upload.By(member, clock.instant(), zone), true);
        var batch = new BatchId(StreamId.slug("shipped " + name(file).replaceFirst("\\.csv$", "")));
        if (history.standing(batch.stream()).isPresent()) {
            return new Brought(name(file), 0, imports.rehearse(upload).rows().size());
        }
        var report = imports.apply(upload, batch);
        if (!report.sound()) {
            throw new IllegalStateException(name(file) + ": " + told(report));
        }
        return new Brought(name(file), report.count(Fate.RECORDED), report.count(Fate.KNOWN_ALREADY));
    }

    private static String told(ImportReport report) {
        var rows = report.rows().stream()
                .flatMap(row -> row.flaws().stream()
                        .map(f -> "line %s (%s), %s: %s".formatted(row.line(), row.fact(), f.field(), f.message())));
        var whole = report.flaws().stream().map(f -> f.field() + ": " + f.message());
        return Stream.concat(whole, rows).collect(Collectors.joining("\n"));
    }
}
