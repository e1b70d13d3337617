package dev.offshoot.initiative.port.in;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.ResourcePath;
import java.util.List;
import java.util.stream.Stream;

/** What the outside may ask of initiatives, and in which words. */
public final class InitiativeForms {

    public static final ResourcePath PLACE = Keys.PLACE;

    public static final List<CommandForm> ALL = Stream.of(
                    CharterForms.ALL,
                    SpreadForms.ALL,
                    EnablerForms.ALL,
                    EvidenceForms.ALL,
                    MilestoneForms.ALL,
                    MilestoneEndForms.ALL,
                    RebaselineForms.ALL,
                    RiskForms.ALL,
                    OversightForms.ALL)
            .flatMap(List::stream)
            .toList();

    private InitiativeForms() {}
}
