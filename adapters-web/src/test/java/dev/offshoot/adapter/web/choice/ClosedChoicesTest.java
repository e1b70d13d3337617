package dev.offshoot.adapter.web.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.Reading;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.command.form.Field;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.projection.ReadModels;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is closed is offered still, since what occurred before is welcome. */
class ClosedChoicesTest extends Reading {

    private static final String CLOSED = """
            fact,action,programme,title,scale,site,name,reason,occurred
            Q1,register-site,,,,a-closed-ward,A Closed Ward,,2012
            Q2,close-site,,,,a-closed-ward,,moved,2016
            Q3,open-programme,a-past-one,A Past One,rag-3,,,,2012
            Q4,close-programme,a-past-one,,,,,over,2016
            """;

    @Autowired
    private ReadModels<InitiativeView> initiatives;

    @Autowired
    private ThingHeads things;

    @Autowired
    private ReadModels<AwardView> awards;

    @Autowired
    private ImportFacts imports;

    @Autowired
    private Clock clock;

    private List<String> labels(Field.Kind kind) {
        var choices = new ViewChoices(initiatives, things, new AwardChoices(awards));
        return choices.options(kind, Map.of()).stream().map(Field.Option::label).toList();
    }

    @Test
    void sites_and_programmes_come_last_and_say_so() {
        var by = new Upload.By(ADA, clock.instant(), ZoneOffset.UTC);
        var report = imports.apply(
                new Upload("closed.csv", CLOSED.getBytes(StandardCharsets.UTF_8), by), new BatchId("closed"));
        assertThat(report.batch()).as("%s", report).isPresent();
        assertThat(labels(Field.Kind.SITE)).contains("Bristol Practice").endsWith("A Closed Ward (closed)");
        assertThat(labels(Field.Kind.PROGRAMME)).contains("Spread").endsWith("A Past One (closed)");
    }
}
