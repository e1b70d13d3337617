package dev.offshoot.adapter.web.portfolio.page;

import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.portfolio.view.PortfolioFilter;
import dev.offshoot.portfolio.view.PortfolioFilter.Order;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The parameters of the portfolio's address. */
record Wanted(
        @Nullable String programme,
        @Nullable String lifecycle,
        @Nullable String confidence,
        @Nullable String slipping,
        @Nullable String quiet,
        @Nullable String text,
        @Nullable String sort,
        @Nullable String after) {

    private static final int PAGE = 50;

    /** Only those that say something, in a fixed order; where the page begins is not among them. */
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        put(said, "programme", programme);
        put(said, "lifecycle", lifecycle);
        put(said, "confidence", confidence);
        put(said, "slipping", slipping);
        put(said, "quiet", quiet);
        put(said, "text", text);
        put(said, "sort", sort);
        return said;
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            said.put(name, value.strip());
        }
    }

    boolean filters() {
        return said().keySet().stream().anyMatch(name -> !name.equals("sort"));
    }

    String said(String name) {
        return said().getOrDefault(name, "");
    }

    /** The portfolio's address with one parameter changed, the others kept. */
    String with(String name, String value) {
        var all = new LinkedHashMap<>(said());
        all.put(name, value);
        return "/portfolio?"
                + all.entrySet().stream()
                        .map(e -> e.getKey() + "=" + UriUtils.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** What cannot be read, or is none of the programmes. */
    List<FieldError> flaws(Set<String> programmes) {
        var flaws = new ArrayList<FieldError>();
        if (!isOneOf(programmes)) {
            var quoted = Characters.quoted(said("programme"));
            flaws.add(new FieldError("programme", "%s is no programme. Choose one from the list.".formatted(quoted)));
        }
        flaw("lifecycle", Lifecycle.values()).ifPresent(flaws::add);
        flaw("confidence", ConfidenceRating.values()).ifPresent(flaws::add);
        flaw("sort", Order.values()).ifPresent(flaws::add);
        yesOrNoFlaw("slipping").ifPresent(flaws::add);
        yesOrNoFlaw("quiet").ifPresent(flaws::add);
        return flaws;
    }

    private boolean isOneOf(Set<String> programmes) {
        return said("programme").isEmpty() || programmes.contains(said("programme"));
    }

    /** The same, of all programmes where it names none of these. */
    Wanted among(Set<String> programmes) {
        return isOneOf(programmes) ? this : new Wanted(null, lifecycle, confidence, slipping, quiet, text, sort, after);
    }

    /** The same from its beginning. */
    Wanted anew() {
        return new Wanted(programme, lifecycle, confidence, slipping, quiet, text, sort, null);
    }

    private Optional<FieldError> flaw(String name, Enum<?>[] constants) {
        var given = said(name);
        return given.isEmpty() || constant(given, constants).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldError(
                        name,
                        "“%s” is no %s. Choose one of: %s."
                                .formatted(
                                        given,
                                        name.equals("sort") ? "order" : name,
                                        Arrays.stream(constants)
                                                .map(ConstantWords::kebab)
                                                .collect(Collectors.joining(", ")))));
    }

    /** What was asked for; what cannot be read is left out. */
    PortfolioFilter filter() {
        return new PortfolioFilter(
                text("programme"),
                constant(said("lifecycle"), Lifecycle.values()),
                constant(said("confidence"), ConfidenceRating.values()),
                yesOrNo("slipping"),
                yesOrNo("quiet"),
                text("text"),
                order(),
                Optional.ofNullable(after).filter(a -> !a.isBlank()),
                PAGE);
    }

    Order order() {
        return constant(said("sort"), Order.values()).orElse(Order.TITLE);
    }

    private Optional<Boolean> yesOrNo(String name) {
        return switch (said(name)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Optional<FieldError> yesOrNoFlaw(String name) {
        return said(name).isEmpty() || yesOrNo(name).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldError(name, "“%s” is neither yes nor no.".formatted(said(name))));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(said().get(name));
    }

    private static <T extends Enum<?>> Optional<T> constant(String given, T[] constants) {
        return Arrays.stream(constants)
                .filter(c -> ConstantWords.kebab(c).equals(given))
                .findFirst();
    }
}
