package dev.offshoot.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assert;
import org.awaitility.core.ConditionFactory;
import org.springframework.test.web.servlet.ResultActions;

/** Whether a test says what must be so: itself, or in what it calls of the tests' own code. */
final class Verdicts extends ArchCondition<JavaMethod> {

    /** What of an assertion finds something wrong; the rest names, narrows or describes its subject. */
    private static final Pattern FINDS =
            Pattern.compile("(is|has|contains|does|starts|ends|matches|satisfies|all|any|none|assertThatThrownBy).*");

    Verdicts() {
        super("say what must be so");
    }

    @Override
    public void check(JavaMethod test, ConditionEvents events) {
        events.add(new SimpleConditionEvent(test, saysWhatMustBeSo(test), test.getFullName() + " asserts nothing"));
    }

    private static boolean saysWhatMustBeSo(JavaCodeUnit test) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(test));
        var next = new ArrayDeque<JavaCodeUnit>(seen);
        while (!next.isEmpty()) {
            var unit = next.pop();
            if (called(unit).anyMatch(Verdicts::isVerdict)) {
                return true;
            }
            called(unit).flatMap(Verdicts::bodies).filter(seen::add).forEach(next::push);
        }
        return false;
    }

    private static Stream<CodeUnitAccessTarget> called(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(CodeUnitAccessTarget.class::isInstance)
                .map(CodeUnitAccessTarget.class::cast);
    }

    private static boolean isVerdict(CodeUnitAccessTarget called) {
        var owner = called.getOwner();
        var name = called.getName();
        if (owner.isAssignableTo(ArchRule.class)) {
            return name.equals("check");
        }
        if (owner.isAssignableTo(ResultActions.class)) {
            return name.startsWith("andExpect");
        }
        if (owner.isAssignableTo(ConditionFactory.class)) {
            return name.startsWith("until");
        }
        var asserts =
                owner.isAssignableTo(Assert.class) || owner.getPackageName().startsWith("org.assertj.");
        return asserts && FINDS.matcher(name).matches();
    }

    /** The tests' own code that a call may run: what it names, and what stands in for that further down. */
    private static Stream<? extends JavaCodeUnit> bodies(CodeUnitAccessTarget called) {
        return called.resolveMember().stream()
                .filter(unit -> Imported.isOfTests(unit.getOwner()))
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit),
                        unit.getOwner().getAllSubclasses().stream()
                                .flatMap(type -> type.getCodeUnits().stream())
                                .filter(other -> other.getName().equals(unit.getName())
                                        && other.getParameters().size()
                                                == unit.getParameters().size())));
    }
}
