package dev.offshoot.framework;

import static dev.offshoot.framework.Frameworks.SMALL;
import static dev.offshoot.framework.Frameworks.published;

import dev.offshoot.framework.domain.Framework;
import dev.offshoot.framework.domain.FrameworkCommand;
import dev.offshoot.framework.domain.FrameworkCommand.PublishFramework;
import dev.offshoot.framework.domain.FrameworkCommand.RetireFramework;
import dev.offshoot.framework.domain.FrameworkRejection;
import dev.offshoot.framework.event.FrameworkEvent;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.laws.ContextLaws;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What holds of every history of a framework. */
class FrameworkLawsTest
        extends ContextLaws<FrameworkCommand, Framework, FrameworkEvent, FrameworkRejection, FrameworkView> {

    FrameworkLawsTest() {
        super(FrameworkContext.CONTEXT, List.of(publish()));
    }

    private static PublishFramework publish() {
        var e = published();
        return new PublishFramework(SMALL, e.title(), e.about(), e.source(), e.scaleNote(), e.enablers(), e.scales());
    }

    @Override
    protected FrameworkCommand next(Random random, FrameworkView shown) {
        return shown.retired().isPresent() || random.nextInt(3) == 0
                ? publish()
                : new RetireFramework(SMALL, "reason " + random.nextInt(3));
    }

    @Override
    protected Map<String, Fact> current(FrameworkView shown) {
        var facts = new HashMap<String, Fact>();
        shown.retired()
                .ifPresent(retired -> facts.put(
                        "retired",
                        new Fact(retired.reason(), retired.provenance().dated())));
        return facts;
    }
}
