package dev.offshoot.portfolio;

import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.Dated;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.InitiativeView.Slip;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.portfolio.port.out.InitiativeSearch;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.portfolio.view.NamedInitiative;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioFilter.Order;
import dev.offshoot.portfolio.view.PortfolioPage.Totals;
import dev.offshoot.portfolio.view.WholeInitiative;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.stream.StreamId;
import dev.offshoot.text.SearchableText;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds initiatives by looking at each. */
public record InMemoryInitiativeSearch(
        ReadModels<InitiativeView> initiatives, ReadModels<ProgrammeView> programmes, LatestNews news)
        implements InitiativeSearch {

    private List<ReadModel<InitiativeView>> all(AsOf asOf) {
        return initiatives.page(asOf, Optional.empty(), Integer.MAX_VALUE).lines();
    }

    @Override
    public Found find(PortfolioFilter filter, AsOf asOf, LocalDate today) {
        var found = all(asOf).stream()
                .map(line -> new Candidate(line, news.of(line.stream(), asOf), rhythm(line, asOf), today))
                .filter(candidate -> candidate.isAdmittedBy(filter))
                .sorted(order(filter.order()).thenComparing(Candidate::key))
                .toList();
        var rest = found.subList(
                filter.after().map(after -> place(found, filter.order(), after)).orElse(0), found.size());
        var page = rest.subList(0, Math.min(filter.limit(), rest.size()));
        return new Found(
                page.stream().map(c -> new Hit(c.line().stream(), c.news())).toList(),
                new Totals(
                        found.size(),
                        count(found, Candidate::slips),
                        count(found, Candidate::isQuiet),
                        count(found, Candidate::needsAssessment)),
                rest.size() > page.size() ? Optional.of(cursor(filter.order(), page.getLast())) : Optional.empty());
    }

    @Override
    public Map<String, Long> sizes(AsOf asOf) {
        return all(asOf).stream()
                .flatMap(line -> line.body().charter().programme().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Override
    public List<StreamId> of(String programme, AsOf asOf, int most) {
        return all(asOf).stream()
                .filter(line -> line.body().charter().programme().equals(Optional.of(programme)))
                .sorted(Comparator.<ReadModel<InitiativeView>, String>comparing(
                                line -> SearchableText.of(line.body().title()), InMemoryInitiativeSearch::byCharacter)
                        .thenComparing(line -> line.stream().key()))
                .limit(most)
                .map(ReadModel::stream)
                .toList();
    }

    @Override
    public List<NamedInitiative> adopting(String framework, AsOf asOf) {
        return all(asOf).stream()
                .filter(line -> line.body().readiness().frameworks().stream()
                        .anyMatch(adopted -> adopted.framework().equals(framework)))
                .map(line -> new NamedInitiative(line.stream(), line.body().title()))
                .toList();
    }

    private int rhythm(ReadModel<InitiativeView> line, AsOf asOf) {
        return line.body()
                .charter()
                .programme()
                .flatMap(key -> programmes.of(new StreamId("programme", key), asOf))
                .flatMap(programme -> programme.body().rhythm())
                .orElse(WholeInitiative.USUAL_RHYTHM)
                .days();
    }

    private static Comparator<Candidate> order(Order order) {
        return switch (order) {
            case TITLE -> Comparator.comparing(Candidate::title, InMemoryInitiativeSearch::byCharacter);
            case MOST_SLIP -> Comparator.comparingLong(Candidate::slip).reversed();
            case OLDEST_NEWS -> Comparator.comparing(Candidate::newsOrNone);
            case LATEST_NEWS -> Comparator.comparing(Candidate::newsOrNone).reversed();
        };
    }

    private static int byCharacter(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    private static int place(List<Candidate> found, Order order, String after) {
        var cursors = found.stream().map(candidate -> cursor(order, candidate)).toList();
        if (!cursors.contains(after)) {
            throw new IllegalArgumentException("no place on this shelf: " + after);
        }
        return cursors.indexOf(after) + 1;
    }

    private static String cursor(Order order, Candidate last) {
        return ConstantWords.kebab(order) + "." + last.key();
    }

    private static long count(List<Candidate> found, Predicate<Candidate> which) {
        return found.stream().filter(which).count();
    }

    private record Candidate(ReadModel<InitiativeView> line, Optional<Dated> news, int rhythm, LocalDate today) {

        String key() {
            return line.stream().key();
        }

        InitiativeView view() {
            return line.body();
        }

        String title() {
            return SearchableText.of(view().title());
        }

        long slip() {
            return view().worstSlip(today)
                    .map(Slip::days)
                    .map(days -> days.least())
                    .orElse(0L);
        }

        boolean slips() {
            return slip() > 0;
        }

        private Optional<Dated> dated() {
            return news.filter(Dated::hasDate);
        }

        LocalDate newsOrNone() {
            return dated().map(Dated::latest).orElse(LocalDate.MIN);
        }

        boolean isQuiet() {
            return view().lifecycle() != Lifecycle.CLOSED
                    && dated().map(Dated::latest).filter(this::isOlderThanABeat).isPresent();
        }

        boolean needsAssessment() {
            return !view().readiness().needingAssessment(today, rhythm).isEmpty();
        }

        private boolean isOlderThanABeat(LocalDate day) {
            return day.plusDays(rhythm).isBefore(today);
        }

        boolean isAdmittedBy(PortfolioFilter filter) {
            return filter.programme()
                            .map(p -> view().charter().programme().equals(Optional.of(p)))
                            .orElse(true)
                    && filter.lifecycle().map(l -> l == view().lifecycle()).orElse(true)
                    && filter.confidence()
                            .map(c -> view().oversight()
                                    .confidence()
                                    .filter(held -> held.rating() == c)
                                    .isPresent())
                            .orElse(true)
                    && filter.text().map(this::mentions).orElse(true)
                    && filter.slipping().map(wanted -> wanted == slips()).orElse(true)
                    && filter.quiet().map(wanted -> wanted == isQuiet()).orElse(true);
        }

        private boolean mentions(String text) {
            var wanted = SearchableText.of(text);
            return title().contains(wanted)
                    || SearchableText.of(view().charter().innovation()).contains(wanted);
        }
    }
}
