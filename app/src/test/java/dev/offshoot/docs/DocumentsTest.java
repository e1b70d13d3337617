package dev.offshoot.docs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every document here. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern NAME =
            Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)(?:\\.(\\w+))?(?:\\(\\))?`");
    private static final Pattern DIAGRAM = Pattern.compile("```mermaid.*?```", Pattern.DOTALL);
    private static final Pattern NAME_IN_DIAGRAM = Pattern.compile("\\b[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+\\b");
    private static final Pattern LEFT_OVER =
            Pattern.compile("\\b(TODO|FIXME|TBD|lorem)\\b|(?<![\\w.])/(home|root|tmp|work)/", Pattern.CASE_INSENSITIVE);

    /** What diagrams name that is not ours. */
    private static final Set<String> OF_OTHERS = Set.of("PostgreSQL");

    private static final int LONGEST_README = 150;
    private static final int LONGEST_ROAD = 25;

    private static List<Path> documents() {
        var documents = Repository.files(".md");
        assertThat(documents).isNotEmpty();
        return documents;
    }

    private static String name(Path document) {
        return Repository.ROOT.relativize(document).toString();
    }

    @Test
    void every_link_leads_somewhere() {
        var dead = new ArrayList<String>();
        for (var document : documents()) {
            LINK.matcher(Repository.read(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains("://"))
                    .filter(link -> !leadsSomewhere(document, link))
                    .forEach(link -> dead.add(name(document) + " → " + link));
        }
        assertThat(dead).isEmpty();
    }

    private static boolean leadsSomewhere(Path document, String link) {
        var hash = link.indexOf('#');
        var path = hash < 0 ? link : link.substring(0, hash);
        var target = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        return Files.exists(target) && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
    }

    private static Set<String> anchors(Path document) {
        return HEADING.matcher(Repository.read(document))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(toSet());
    }

    @Test
    void every_name_of_code_is_in_the_code() {
        var sources = Repository.files(".java").stream().map(Repository::read).collect(joining("\n"));
        var words = Pattern.compile("\\W+").splitAsStream(sources).collect(toSet());
        var unknown = new ArrayList<String>();
        for (var document : documents()) {
            NAME.matcher(Repository.read(document))
                    .results()
                    .filter(name -> !words.contains(name.group(1))
                            || (name.group(2) != null
                                    && !name.group(2).equals("java")
                                    && !words.contains(name.group(2))))
                    .forEach(name -> unknown.add(name(document) + ": " + name.group()));
            DIAGRAM.matcher(Repository.read(document))
                    .results()
                    .flatMap(diagram -> NAME_IN_DIAGRAM.matcher(diagram.group()).results())
                    .map(MatchResult::group)
                    .filter(name -> !words.contains(name) && !OF_OTHERS.contains(name))
                    .forEach(name -> unknown.add(name(document) + ", in a diagram: " + name));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void nothing_is_left_over() {
        assertThat(documents())
                .allSatisfy(document -> assertThat(LEFT_OVER
                                .matcher(Repository.read(document))
                                .results()
                                .map(found -> found.group()))
                        .as(name(document))
                        .isEmpty());
    }

    @Test
    void a_command_is_followed_through_few_files() {
        assertThat(FollowACommand.sources())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(LONGEST_ROAD)
                .doesNotHaveDuplicates()
                .allSatisfy(source -> assertThat(source).exists());
    }

    @Test
    void the_readme_is_short() {
        assertThat(Repository.read(Repository.ROOT.resolve("README.md")).lines())
                .hasSizeLessThan(LONGEST_README);
    }

    @Test
    void every_document_under_docs_is_named_where_one_begins_to_read() {
        var begin = Repository.ROOT.resolve("docs/README.md");
        var named = LINK.matcher(Repository.read(begin))
                .results()
                .map(link -> begin.resolveSibling(link.group(1)).normalize())
                .collect(toSet());
        assertThat(documents())
                .filteredOn(document -> document.startsWith(Repository.ROOT.resolve("docs")) && !document.equals(begin))
                .allSatisfy(document -> assertThat(named).contains(document));
    }
}
