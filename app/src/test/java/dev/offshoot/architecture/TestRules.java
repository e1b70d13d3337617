package dev.offshoot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.offshoot.laws.Laws;
import java.util.Map;
import java.util.Set;
import org.junit.platform.commons.annotation.Testable;

/** The rules of the tests, by name; each has a violation planted for it. */
final class TestRules {

    /** Who looks at a clock or lets time pass, and why. */
    static final Map<String, String> TIMEKEEPERS = Map.of(
            "app.Load", "clients pause between two tries, and something is killed at a moment of chance",
            "app.FuzzE2E", "tells an answer that is slow",
            "app.database.server.EmbeddedServerIT", "tells an answer that is given up from one that is waited for",
            "benchmark.Stopwatch", "measures",
            "adapter.persistence.axon.Speed", "measures");

    /** Who takes the same chances every time, from a seed that stands in the code, and why. */
    static final Map<String, String> SAME_EVERY_TIME = Map.of(
            "app.Corpus", "a store whose digests are compared between versions",
            "adapter.persistence.replay.RebuildIT", "a history that only has to be mixed",
            "laws.LawsTest", "what a seed is to give",
            "adapter.web.file.KeptFilesTest", "two names that only have to differ");

    private static final Set<String> LETS_TIME_PASS =
            Set.of("sleep", "parkNanos", "parkUntil", "waitForTimeout", "nanoTime", "currentTimeMillis");

    private static final Set<String> CHANCES =
            Set.of("java.util.Random", "java.util.SplittableRandom", "java.util.concurrent.ThreadLocalRandom");

    private TestRules() {}

    static Map<String, ArchRule> all() {
        return Map.of(
                "every_test_says_what_must_be_so", everyTestSaysWhatMustBeSo(),
                "no_test_waits_for_a_clock", noTestWaitsForAClock(),
                "chance_has_a_seed_that_is_told", chanceHasASeedThatIsTold());
    }

    private static ArchRule everyTestSaysWhatMustBeSo() {
        return methods().that().areMetaAnnotatedWith(Testable.class).should(new Verdicts());
    }

    /** An event is awaited: a clock is too slow on one machine, and too fast on another. */
    private static ArchRule noTestWaitsForAClock() {
        return noneBut(TIMEKEEPERS, new DescribedPredicate<>("lets time pass") {
            @Override
            public boolean test(JavaAccess<?> access) {
                return LETS_TIME_PASS.contains(access.getTarget().getName());
            }
        });
    }

    /** What chance broke can be had again by the seed that {@link Laws} tells. */
    private static ArchRule chanceHasASeedThatIsTold() {
        return noneBut(SAME_EVERY_TIME, new DescribedPredicate<>("makes chances of its own") {
            @Override
            public boolean test(JavaAccess<?> access) {
                var owner = access.getTargetOwner().getName();
                return switch (access.getTarget().getName()) {
                    case "<init>", "current", "split" -> CHANCES.contains(owner);
                    case "random" -> owner.equals("java.lang.Math");
                    case "shuffle" -> access.getTarget().getFullName().endsWith("(java.util.List)");
                    case "of", "getDefault" -> owner.startsWith("java.util.random.");
                    default -> false;
                };
            }
        });
    }

    private static ArchRule noneBut(Map<String, String> named, DescribedPredicate<JavaAccess<?>> accesses) {
        return noClasses().that(areNot(named.keySet())).should().accessTargetWhere(accesses);
    }

    private static DescribedPredicate<JavaClass> areNot(Set<String> named) {
        return DescribedPredicate.describe("are not among the few that may", type -> {
            var outermost = type.getName().replaceFirst("\\$.*", "");
            return !outermost.equals(Laws.class.getName())
                    && !named.contains(outermost.replaceFirst("^dev\\.offshoot\\.", ""));
        });
    }
}
