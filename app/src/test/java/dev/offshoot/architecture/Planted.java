package dev.offshoot.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;

/** Which classes were planted to be caught by which rule. They are compiled as tests and never shipped. */
final class Planted {

    static final Map<String, List<String>> BY_RULE = Map.ofEntries(
            Map.entry("the_core_knows_only_the_jdk_and_itself", List.of("stream.planted.KnowsSpring")),
            Map.entry("the_core_never_asks_the_clock_or_the_dice", List.of("stream.planted.AsksTheClock")),
            Map.entry("one_calendar", List.of("adapter.web.planted.CalendarOfItsOwn")),
            Map.entry("the_shared_know_only_those_before_them", List.of("stream.planted.KnowsAContext")),
            Map.entry("events_are_data", List.of("programme.event.planted.NotData")),
            Map.entry("arrows_inside_a_context", List.of("programme.event.planted.KnowsTheDomain")),
            Map.entry("contexts_meet_only_in_events", List.of("programme.projection.planted.KnowsAnothersDomain")),
            Map.entry(
                    "the_web_knows_only_its_technology",
                    List.of(
                            "adapter.web.planted.KnowsAxon",
                            "adapter.web.planted.KnowsSql",
                            "adapter.web.planted.KnowsStorage",
                            "adapter.web.planted.OpenController")),
            Map.entry(
                    "storage_knows_only_its_technology",
                    List.of("adapter.persistence.planted.KnowsAxonToo", "adapter.persistence.planted.KnowsTheWeb")),
            Map.entry("axon_stays_in_its_room", List.of("adapter.persistence.axon.planted.KnowsServlets")),
            Map.entry("the_app_knows_only_what_it_starts", List.of("app.planted.KnowsAxonAsWell")),
            Map.entry("pages_and_api_keep_apart", List.of("adapter.web.planted.page.KnowsTheApi")),
            Map.entry("controllers_are_hidden", List.of("adapter.web.planted.OpenController")),
            Map.entry("no_view_or_command_leaves_as_json", List.of("adapter.web.planted.OpenController")),
            Map.entry("ports_are_interfaces", List.of("programme.port.out.planted.ConcretePort")),
            Map.entry("nothing_is_injected_into_fields", List.of("adapter.web.planted.OpenController")),
            Map.entry("no_name_hides_what_a_thing_is", List.of("adapter.web.planted.StringHelper")),
            Map.entry("no_name_that_was_left_comes_back", List.of("planted.Steward")),
            Map.entry("a_folder_says_what_is_in_it", List.of("planted.util.Anything")),
            Map.entry("every_test_says_what_must_be_so", List.of("planted.AssertsNothing")),
            Map.entry("no_test_waits_for_a_clock", List.of("planted.SleepsAWhile")),
            Map.entry("chance_has_a_seed_that_is_told", List.of("planted.ThrowsDice")),
            Map.entry("no_cycles", List.of("adapter.web.planted.one.Chicken", "adapter.web.planted.other.Egg")));

    private Planted() {}

    static DescribedPredicate<JavaClass> forRule(String rule) {
        var names = BY_RULE.get(rule).stream().map("dev.offshoot."::concat).toList();
        return DescribedPredicate.describe("planted for " + rule, type -> names.contains(type.getName()));
    }
}
