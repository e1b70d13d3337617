package dev.offshoot.docs;

import static dev.offshoot.docs.Generated.cell;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Permission;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.command.gateway.BoundedContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The reference lists every problem that may be answered. */
class ProblemsReferenceTest {

    private static final String DOCUMENT = "docs/reference/problems.md";

    /** How the sources of the web adapter name a problem of their own: a status, then the last part of its type. */
    private static final Pattern BY_STATUS = Pattern.compile("HttpStatus\\.([A-Z_]+),\\s*\"([a-z0-9-]+)\",");

    private static final Pattern BY_CODE = Pattern.compile("case (\\d{3}) -> Problem\\.of\\(status, \"([a-z0-9-]+)\",");
    private static final Pattern ROW =
            Pattern.compile("^\\| `/problems/([a-z0-9-]+)` \\| (\\d{3}) \\|", Pattern.MULTILINE);

    @Test
    void every_refusal_is_told_as_the_code_tells_it() {
        var made = new StringBuilder();
        made.append(section("Any stream", Kinds.of(StreamRejection.class)));
        made.append(section("Permission", List.of(Permission.Denied.class)));
        for (BoundedContext<?, ?, ?, ?, ?> context : OffshootContexts.ALL) {
            made.append(section(context.streamType().category(), Kinds.of(Kinds.refusals(context.streamType()))));
        }
        Generated.check(DOCUMENT, made.toString());
    }

    private static String section(String title, List<Class<?>> refusals) {
        var rows = refusals.stream().map(ProblemsReferenceTest::row).collect(joining());
        return "### %s\n\n| Type | Status | Kind | Field | What it says |\n| --- | --- | --- | --- | --- |\n%s\n"
                .formatted(title, rows);
    }

    private static String row(Class<?> refusal) {
        var rejection = (Rejection) Samples.of(refusal);
        var problem = Problem.of(rejection);
        return "| `%s` | %d | %s | %s | %s |\n"
                .formatted(
                        problem.type(),
                        problem.status(),
                        ConstantWords.kebab(rejection.reason().kind()),
                        problem.field().isEmpty() ? "–" : "`" + problem.field() + "`",
                        cell(problem.detail()));
    }

    @Test
    void every_problem_of_the_rim_is_told_and_no_other() {
        var told = new TreeSet<String>();
        var text = Repository.read(Repository.ROOT.resolve(DOCUMENT));
        ROW.matcher(text.substring(0, text.indexOf("<!-- generated")))
                .results()
                .forEach(row -> told.add(row.group(1) + " " + row.group(2)));
        assertThat(told).containsExactlyElementsOf(answered());
    }

    /** By any refusal of the core, or by the web itself. */
    private static Set<String> answered() {
        var answered = new TreeSet<String>();
        for (var file : Repository.files(".java")) {
            if (file.startsWith(Repository.ROOT.resolve("adapters-web/src/main"))) {
                var source = Repository.read(file);
                BY_STATUS
                        .matcher(source)
                        .results()
                        .forEach(p -> answered.add(p.group(2) + " "
                                + HttpStatus.valueOf(p.group(1)).value()));
                BY_CODE.matcher(source).results().forEach(p -> answered.add(p.group(2) + " " + p.group(1)));
            }
        }
        answered.add("bad-request 400");
        return answered;
    }
}
