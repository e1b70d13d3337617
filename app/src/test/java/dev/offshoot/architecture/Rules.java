package dev.offshoot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import dev.offshoot.stream.Days;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The rules of the architecture, by name. Each is an allow-list, and each has a violation planted for it. */
final class Rules {

    /** Contexts that own streams. */
    static final List<String> CONTEXTS = List.of(
            "framework",
            "programme",
            "initiative",
            "adoption",
            "site",
            "measure",
            "award",
            "commissioning",
            "engagement",
            "importing");

    /** Contexts that only read what others tell, and so may know their views. */
    static final List<String> READERS = List.of("chronicle", "portfolio");

    /** What the contexts share: each knows only those before it. */
    static final List<String> SHARED = List.of(
            "text",
            "date",
            "quantity",
            "provenance",
            "stream",
            "command",
            "time",
            "decider",
            "execution",
            "projection",
            "command.form.value",
            "command.form",
            "access",
            "command.gateway");

    /** What the features of the web share: none of it knows a feature. */
    static final List<String> WEB_SHARED = List.of(
            "choice", "command", "file", "form", "format", "layout", "problem", "request", "security", "server");

    private static final String[] JDK = {"java.lang..", "java.util..", "java.time..", "java.math..", "java.text.."};
    private static final String JSPECIFY = "org.jspecify.annotations..";

    private Rules() {}

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("the_core_knows_only_the_jdk_and_itself", theCoreKnowsOnlyTheJdkAndItself());
        rules.put("the_core_never_asks_the_clock_or_the_dice", theCoreNeverAsksTheClockOrTheDice());
        rules.put("one_calendar", oneCalendar());
        rules.put("the_shared_know_only_those_before_them", theSharedKnowOnlyThoseBeforeThem());
        rules.put("events_are_data", eventsAreData());
        rules.put("arrows_inside_a_context", arrowsInsideAContext());
        rules.put("contexts_meet_only_in_events", contextsMeetOnlyInEvents());
        rules.putAll(TechnologyRules.all());
        rules.put("pages_and_api_keep_apart", pagesAndApiKeepApart());
        rules.put("controllers_are_hidden", controllersAreHidden());
        rules.put("no_view_or_command_leaves_as_json", noViewOrCommandLeavesAsJson());
        rules.put("ports_are_interfaces", portsAreInterfaces());
        rules.put("nothing_is_injected_into_fields", nothingIsInjectedIntoFields());
        rules.putAll(WordRules.all());
        rules.put("no_cycles", noCycles());
        return rules;
    }

    static String[] core(String... more) {
        var packages = new ArrayList<String>();
        for (var names : List.of(CONTEXTS, READERS, SHARED)) {
            names.forEach(name -> packages.add("dev.offshoot." + name + ".."));
        }
        packages.add("dev.offshoot");
        packages.addAll(Arrays.asList(more));
        return packages.toArray(String[]::new);
    }

    private static String[] and(String[] some, String... more) {
        var both = new ArrayList<>(Arrays.asList(some));
        both.addAll(Arrays.asList(more));
        return both.toArray(String[]::new);
    }

    private static ArchRule theCoreKnowsOnlyTheJdkAndItself() {
        return classes()
                .that()
                .resideInAnyPackage(core())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(and(core(JSPECIFY), JDK)));
    }

    private static ArchRule theCoreNeverAsksTheClockOrTheDice() {
        var clockOrDice = new DescribedPredicate<JavaCall<?>>("the clock or the dice") {
            @Override
            public boolean test(JavaCall<?> call) {
                return List.of("now", "randomUUID", "random", "nanoTime", "currentTimeMillis")
                                .contains(call.getTarget().getName())
                        && call.getTargetOwner().getPackageName().startsWith("java.");
            }
        };
        return noClasses().that().resideInAnyPackage(core()).should().callMethodWhere(clockOrDice);
    }

    /** An instant becomes a day, and a day an instant, in one place, and in the zone of the programme. */
    private static ArchRule oneCalendar() {
        var dayOfAnInstant = new DescribedPredicate<JavaCall<?>>("a calendar of its own") {
            @Override
            public boolean test(JavaCall<?> call) {
                var day = call.getTargetOwner().isEquivalentTo(LocalDate.class);
                var moment = call.getTargetOwner().isEquivalentTo(ZonedDateTime.class)
                        || call.getTargetOwner().isEquivalentTo(OffsetDateTime.class);
                return switch (call.getTarget().getName()) {
                    case "ofInstant" -> day;
                    case "atStartOfDay" ->
                        day && !call.getTarget().getRawParameterTypes().isEmpty();
                    case "toLocalDate" -> moment;
                    default -> false;
                };
            }
        };
        return CompositeArchRule.of(List.of(
                noClasses()
                        .that()
                        .resideInAPackage("dev.offshoot..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Days.class)))
                        .should()
                        .callMethodWhere(dayOfAnInstant),
                noClasses()
                        .that()
                        .resideInAPackage("dev.offshoot..")
                        .and()
                        .resideOutsideOfPackage("dev.offshoot.adapter.persistence..")
                        .should()
                        .accessField(ZoneOffset.class, "UTC")));
    }

    private static ArchRule theSharedKnowOnlyThoseBeforeThem() {
        var rules = new ArrayList<ArchRule>();
        var known = new ArrayList<String>(List.of(JSPECIFY));
        for (var room : SHARED) {
            var rooms = packages(room);
            known.add(rooms);
            rules.add(classes()
                    .that()
                    .resideInAPackage(rooms)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(and(JDK, known.toArray(String[]::new)))));
        }
        return CompositeArchRule.of(rules);
    }

    /** Of a shared room; two of them lie within another, which does not know them. */
    private static String packages(String room) {
        return "dev.offshoot." + room + (room.equals("command") ? "" : "..");
    }

    private static ArchRule eventsAreData() {
        return classes()
                .that()
                .resideInAPackage("dev.offshoot.*.event..")
                .and()
                .arePublic()
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces();
    }

    /** What each room of a context may use of its own context, beside the JDK and what is shared. */
    static final Map<String, List<String>> OF_ITS_OWN = Map.of(
            "event", List.of(),
            "domain", List.of("event"),
            "view", List.of("event"),
            "port.in", List.of("domain", "event", "view"),
            "port.out", List.of("event", "view"),
            "projection", List.of("event", "view"),
            "application", List.of("domain", "event", "view", "port.in", "port.out", "projection"));

    /** Rooms that know nothing of other contexts: what they need of them is given to them. */
    private static final List<String> ALONE = List.of("event", "domain");

    /** Rooms that say what is so, whoever asks. */
    private static final List<String> WHOEVER_ASKS = List.of("event", "domain", "view");

    /** Inside a context: each room knows the rooms of it that are named for it, and itself. */
    private static ArchRule arrowsInsideAContext() {
        return eachRoom((context, room) -> {
            var known = new ArrayList<String>();
            own(context, room).forEach(known::add);
            inOne(CONTEXTS, READERS).stream()
                    .filter(other -> !other.equals(context))
                    .map(other -> "dev.offshoot." + other + "..")
                    .forEach(known::add);
            return known;
        });
    }

    /** Between contexts: of another its events, and who only reads its views. */
    private static ArchRule contextsMeetOnlyInEvents() {
        return eachRoom((context, room) -> {
            var known = new ArrayList<>(List.of("dev.offshoot." + context + ".."));
            if (!ALONE.contains(room)) {
                inOne(CONTEXTS, READERS).forEach(other -> known.add("dev.offshoot." + other + ".event.."));
            }
            if (READERS.contains(context)) {
                inOne(CONTEXTS, READERS).forEach(other -> known.add("dev.offshoot." + other + ".view.."));
            }
            return known;
        });
    }

    /** Rules that each allow a room of a context the JDK, what is shared, and what is named. */
    private static ArchRule eachRoom(BiFunction<String, String, List<String>> named) {
        var rules = new ArrayList<ArchRule>();
        for (var context : inOne(CONTEXTS, READERS)) {
            for (var room : OF_ITS_OWN.keySet()) {
                var known = new ArrayList<>(named.apply(context, room));
                known.add(JSPECIFY);
                known.addAll(shared(room));
                rules.add(classes()
                        .that()
                        .resideInAPackage("dev.offshoot." + context + "." + room + "..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(and(JDK, known.toArray(String[]::new))))
                        .allowEmptyShould(true));
            }
        }
        return CompositeArchRule.of(rules);
    }

    private static List<String> own(String context, String room) {
        var rooms = new ArrayList<>(OF_ITS_OWN.get(room));
        rooms.add(room);
        return rooms.stream()
                .map(one -> "dev.offshoot." + context + "." + one + "..")
                .toList();
    }

    private static List<String> shared(String room) {
        return SHARED.stream()
                .filter(one -> !WHOEVER_ASKS.contains(room)
                        || !List.of("access", "command.gateway").contains(one))
                .map(Rules::packages)
                .toList();
    }

    private static List<String> inOne(List<String> some, List<String> more) {
        var both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    /** Of the web, pages know pages and the API the API, and both what they share, which knows neither. */
    private static ArchRule pagesAndApiKeepApart() {
        return CompositeArchRule.of(List.of(
                ofTheWebOnly("dev.offshoot.adapter.web.*.page..", WEB_SHARED, "dev.offshoot.adapter.web.*.page.."),
                ofTheWebOnly("dev.offshoot.adapter.web.*.api..", WEB_SHARED, "dev.offshoot.adapter.web..api.."),
                ofTheWebOnly("dev.offshoot.adapter.web.api..", WEB_SHARED, "dev.offshoot.adapter.web..api.."),
                CompositeArchRule.of(WEB_SHARED.stream()
                        .map(room -> ofTheWebOnly("dev.offshoot.adapter.web." + room + "..", WEB_SHARED))
                        .toList())));
    }

    private static ArchRule ofTheWebOnly(String who, List<String> shared, String... more) {
        var known = shared.stream()
                .map(room -> "dev.offshoot.adapter.web." + room + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("dev.offshoot.adapter.web.."))
                        .or(resideInAnyPackage(and(known, more))));
    }

    private static ArchRule controllersAreHidden() {
        return classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Controller")
                .or()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .notBePublic()
                .andShould()
                .resideInAPackage("dev.offshoot.adapter.web..");
    }

    private static ArchRule noViewOrCommandLeavesAsJson() {
        return methods()
                .that()
                .areNotPrivate()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .notHaveRawReturnType(resideInAnyPackage("dev.offshoot.*.view..", "dev.offshoot.*.domain.."));
    }

    private static ArchRule portsAreInterfaces() {
        return classes()
                .that()
                .resideInAnyPackage("dev.offshoot.*.port.out..", "dev.offshoot.*.port.in..")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("Forms")
                .and()
                .areNotRecords()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveSimpleName("package-info")
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                .should()
                .beInterfaces();
    }

    private static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");
    }

    private static ArchRule noCycles() {
        return slices().matching("dev.offshoot.(**)").should().beFreeOfCycles();
    }
}
