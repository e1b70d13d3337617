package dev.offshoot.adapter.web.initiative.api;

import dev.offshoot.adapter.web.api.response.Plain;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.view.part.Ending;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ids inside an initiative as text, and how things in it ended. */
@Component
public class InitiativeTexts {

    private final Plain plain;

    InitiativeTexts(Plain plain) {
        this.plain = plain;
    }

    @Nullable
    public String id(Optional<EnablerId> id) {
        return plain.unwrap(id.map(EnablerId::value));
    }

    public String id(EnablerId id) {
        return id.value();
    }

    public String id(EvidenceId id) {
        return id.value();
    }

    public String id(BarrierId id) {
        return id.value();
    }

    public String id(MilestoneId id) {
        return id.value();
    }

    public List<String> ids(List<MilestoneId> ids) {
        return ids.stream().map(MilestoneId::value).toList();
    }

    public String id(RiskId id) {
        return id.value();
    }

    public String id(GateId id) {
        return id.value();
    }

    public String id(LeverId id) {
        return id.value();
    }

    @Nullable
    EndingResponse ended(Optional<Ending> ending) {
        return plain.unwrap(ending.map(this::ending));
    }

    EndingResponse ending(Ending ending) {
        return new EndingResponse(ending.reason(), plain.provenance(ending.provenance()));
    }
}
