package dev.offshoot.adoption;

import static dev.offshoot.adoption.Told.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
import dev.offshoot.adoption.event.AdoptionEvent.SiteCommitted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteDeclined;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.date.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the dates of two facts leave open which came first, the view says what else may be so. */
class DoubtTest {

    private static final AdoptionEvent INTERESTED = new InterestShown(Optional.empty());
    private static final AdoptionEvent DECLINED = new SiteDeclined(Optional.empty());

    private static AdoptionView view(List<Told<AdoptionEvent>> told) {
        return Told.view(AdoptionId.of("falls", "quay"), told);
    }

    private static AdoptionEvent committed(String planned) {
        return new SiteCommitted(Optional.empty(), Optional.of(PartialDate.parse(planned)));
    }

    @Test
    void a_site_that_declined_in_the_year_in_which_it_came_forward_may_stand_at_either() {
        var doubtful = view(List.of(on("2015", INTERESTED), on("2015-06", DECLINED)));
        assertThat(doubtful.stage().orElseThrow().stage()).isEqualTo(Stage.DECLINED);
        assertThat(doubtful.perhapsStage()).contains(Stage.INTERESTED);
        assertThat(view(List.of(on("2015-06", INTERESTED), on("2016", DECLINED)))
                        .perhapsStage())
                .isEmpty();
    }

    @Test
    void a_site_that_came_forward_again_may_have_declined_since() {
        var view = view(List.of(on("2014", DECLINED), on("2015-03", INTERESTED)));
        assertThat(view.stage().orElseThrow().stage()).isEqualTo(Stage.INTERESTED);
        assertThat(view.perhapsStage()).isEmpty();
        var doubtful =
                view(List.of(on("2014", INTERESTED), on("2015-03/2015-09", DECLINED), on("2015-06", INTERESTED)));
        assertThat(doubtful.perhapsStage()).isPresent();
    }

    @Test
    void one_stage_after_another_is_no_doubt() {
        assertThat(view(List.of(on("2015", INTERESTED), on("2015", committed("2016"))))
                        .perhapsStage())
                .isEmpty();
    }

    @Test
    void two_plans_of_one_year_leave_open_which_is_the_last() {
        var view = view(List.of(on("2015", committed("2016")), on("2015", committed("2017"))));
        assertThat(view.plannedLive().now()).contains(PartialDate.parse("2017"));
        assertThat(view.plannedLive().perhaps()).contains(PartialDate.parse("2016"));
        assertThat(view(List.of(on("2014", committed("2016")), on("2015", committed("2017"))))
                        .plannedLive()
                        .perhaps())
                .isEmpty();
    }
}
