package dev.offshoot.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.access.Member;
import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.InMemoryFacts;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.importing.application.FileImporter;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of money and of parts of a hundred, which must be those of what they measure. */
class UnitsTest {

    private static final Upload.By ADA =
            new Upload.By(new Member("ada", "Ada L.", false), DeciderSpec.NOW, ZoneOffset.UTC);
    private static final String CHARTER = "F1 charter-initiative initiative=pi title=Pi innovation=Tool occurred=2019";

    private final InMemoryStreams log = new InMemoryStreams(OffshootContexts.streamTypes());
    private final FileImporter gateway = new FileImporter(
            OffshootContexts.ALL,
            OffshootContexts.streamTypes(),
            log,
            log,
            new InMemoryFacts(log),
            Sheets::table,
            new InMemoryTitledStreams(log),
            People.STRANGERS);

    private ImportReport apply(String... rows) {
        var file = CHARTER + "\n" + String.join("\n", rows);
        return gateway.apply(
                new Upload("facts", file.getBytes(StandardCharsets.UTF_8), ADA, false), new BatchId("one"));
    }

    private static List<String> flaws(ImportReport report) {
        return report.rows().stream()
                .flatMap(row -> row.flaws().stream())
                .map(FieldError::message)
                .toList();
    }

    private static String award(String amount, String more) {
        return "F2 make-award initiative=pi award=a title=A occurred=2019 amount=%s%s".formatted(amount, more);
    }

    private static String tranche(String amount) {
        return "F3 schedule-tranche initiative=pi award=a title=First occurred=2019 amount=" + amount;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£45,000||45000",
                "£_45,000.50||45000.50",
                "GBP_45,000||45000",
                "45_000_GBP||45000",
                "about_£45,000||about 45000",
                "£5,000_to_£10,000||5000 to 10000",
                "45_000_€|_currency=EUR|45000",
                "$1,000|_currency=AUD|1000"
            })
    void money_may_bear_the_sign_of_its_currency(String amount, String more, String written) {
        assertThat(flaws(apply(award(amount, more == null ? "" : more.replace('_', ' ')))))
                .isEmpty();
        assertThat(log.of(new StreamId("award", "pi~a")))
                .extracting(RecordedEvent::event)
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardMade.class, made -> assertThat(made.amount()).contains(Quantity.parse(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"€45,000", "$45,000", "EUR_45,000"})
    void money_of_another_currency_is_refused_with_the_remedy(String amount) {
        assertThat(flaws(apply(award(amount, ""))))
                .singleElement()
                .asString()
                .endsWith("but it is asked in GBP. Give it in GBP, or say the other currency where it is asked.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"£€5", "5%", "£45.000", "45.000", "45.000_to_50.000"})
    void money_is_never_guessed(String amount) {
        assertThat(flaws(apply(award(amount, "")))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45.000|45,000|45.00",
                "45000.123|45,000,123|45000.12",
                "45,000.123|45,000,123|45000.12",
                "about_1234.567|about 1,234,567|about 1234.56",
                "1.000_to_2500.125|1,000 to 2,500,125|1.00 to 2500.12"
            })
    void money_with_three_decimals_is_told_two_ways_that_can_be_read(String amount, String thousands, String decimals) {
        assertThat(flaws(apply(award(amount, ""))))
                .singleElement()
                .asString()
                .endsWith("has three digits after its point. Write %s if it is thousands, or two digits, as in %s."
                        .formatted(thousands, decimals));
        assertThat(Quantity.parse(thousands)).isNotNull();
        assertThat(Quantity.parse(decimals)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"0.001,0.01", "0.123,0.12", "£0.125,0.12", "about_0.999,about 0.99", "£0.009,0.01"})
    void less_than_one_with_three_decimals_is_no_thousands(String amount, String decimals) {
        assertThat(flaws(apply(award(amount, ""))))
                .singleElement()
                .asString()
                .endsWith("has three digits after its point. Write two digits, as in %s.".formatted(decimals));
    }

    @Test
    void a_tranche_bears_the_sign_of_its_award() {
        assertThat(flaws(apply(award("£45,000", ""), tranche("£10,000")))).isEmpty();
        assertThat(log.of(new StreamId("award", "pi~a")).getLast().event())
                .isInstanceOfSatisfying(
                        TrancheScheduled.class,
                        tranche -> assertThat(tranche.amount()).isEqualByComparingTo(new BigDecimal("10000")));
    }

    @Test
    void a_tranche_in_another_currency_than_its_award_is_refused() {
        assertThat(flaws(apply(award("45000", " currency=EUR"), tranche("£10,000"))))
                .singleElement()
                .asString()
                .contains("£", "EUR");
    }

    private String[] observed(String unit, String value) {
        return new String[] {
            "F2 define-measure initiative=pi measure=m title=M occurred=2019 unit=" + unit,
            "F3 record-observation initiative=pi measure=m period=2019 value=" + value
        };
    }

    @ParameterizedTest
    @CsvSource({"percent,55%", "%_of_staff,about_55_%", "per_cent,50%-60%", "percent,55_percent", "GBP,£5"})
    void a_value_may_bear_the_sign_of_its_measure(String unit, String value) {
        assertThat(flaws(apply(observed(unit, value)))).isEmpty();
        assertThat(log.of(new StreamId("measure", "pi~m")).getLast().event()).isInstanceOf(ObservationRecorded.class);
    }

    @ParameterizedTest
    @CsvSource({"people,55%", "people,£55", "percent,£55"})
    void a_value_with_the_sign_of_something_else_is_refused(String unit, String value) {
        assertThat(flaws(apply(observed(unit, value))))
                .singleElement()
                .asString()
                .contains("it is asked in " + unit);
    }

    @Test
    void a_value_under_an_older_definition_bears_the_sign_of_that_one() {
        var defined = "F2 define-measure initiative=pi measure=m title=M occurred=2015 unit=percent";
        var first = "F3 record-observation initiative=pi measure=m period=2016 value=50%";
        var anew = "F4 define-measure initiative=pi measure=m title=M occurred=2018 unit=GBP";
        var late = "F5 record-observation initiative=pi measure=m period=2017 value=";
        assertThat(flaws(apply(
                        defined,
                        first,
                        anew,
                        late + "55%",
                        "F6 record-observation initiative=pi measure=m period=2019 value=60% definitionVersion=1",
                        "F7 restate-observation initiative=pi measure=m period=2016 value=51% reason=r occurred=2019",
                        "F8 record-observation initiative=pi measure=m period=2019-05 value=£5")))
                .isEmpty();
        assertThat(flaws(apply(
                        defined,
                        first,
                        anew,
                        late + "£55",
                        "F6 record-observation initiative=pi measure=m period=2019 value=60%",
                        "F7 restate-observation initiative=pi measure=m period=2016 value=£51 reason=r occurred=2019")))
                .hasSize(3);
    }

    @Test
    void a_number_of_which_nothing_says_the_unit_bears_no_sign() {
        assertThat(flaws(apply("F2 apply-lever initiative=pi title=L kind=policy occurred=2019 sitesReached=5%")))
                .singleElement()
                .asString()
                .contains("Write 5");
    }
}
