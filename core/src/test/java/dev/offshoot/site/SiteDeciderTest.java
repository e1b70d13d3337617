package dev.offshoot.site;

import dev.offshoot.command.StreamRejection.HasEnded;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.site.domain.MergerRejection.AlreadyMerged;
import dev.offshoot.site.domain.MergerRejection.AlreadySplit;
import dev.offshoot.site.domain.MergerRejection.AlreadyTakenIn;
import dev.offshoot.site.domain.MergerRejection.MergedIntoItself;
import dev.offshoot.site.domain.MergerRejection.NamedByMerger;
import dev.offshoot.site.domain.MergerRejection.NothingMerged;
import dev.offshoot.site.domain.MergerRejection.TooFewSuccessors;
import dev.offshoot.site.domain.RegistrationRejection.AlreadyGone;
import dev.offshoot.site.domain.RegistrationRejection.BeforeItsRegistration;
import dev.offshoot.site.domain.RegistrationRejection.SameName;
import dev.offshoot.site.domain.RegistrationRejection.SiteExists;
import dev.offshoot.site.domain.RegistrationRejection.SiteUnknown;
import dev.offshoot.site.domain.Site;
import dev.offshoot.site.domain.SiteCommand;
import dev.offshoot.site.domain.SiteCommand.CloseSite;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.domain.SiteDecider;
import dev.offshoot.site.domain.SiteRejection;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SiteDeciderTest {

    private static final SiteId QUAY = new SiteId("quay");
    private static final SiteId MOOR = new SiteId("moor");
    private static final SiteId FELL = new SiteId("fell");

    private final DeciderSpec<SiteCommand, Site, SiteEvent, SiteRejection> site =
            DeciderSpec.of(SiteDecider.STREAM_TYPE, QUAY.stream());

    private static RegisterSite register() {
        return new RegisterSite(QUAY, "Quay", Optional.of("ZZ1"), Optional.of("practice"), Optional.empty());
    }

    private static SiteRegistered registered() {
        return new SiteRegistered("Quay", Optional.of("ZZ1"), Optional.of("practice"), Optional.empty());
    }

    private static MergeSites merge(SiteId... predecessors) {
        return new MergeSites(QUAY, List.of(predecessors), Optional.empty(), Map.of());
    }

    private static EventMetadata from(String occurred, String source) {
        return EventMetadata.of(PartialDate.parse(occurred), "ada")
                .with(Provenance.notStated().from(source));
    }

    @Nested
    class Registering {
        @Test
        void gives_it_a_name_and_what_it_is_known_by() {
            site.givenNothing().when(register()).then(registered());
        }

        @Test
        void under_a_key_in_use_is_refused() {
            site.given(registered()).when(register()).thenRefused(new SiteExists(QUAY));
        }

        @Test
        void never_reuses_the_key_of_a_closed_site() {
            site.given(registered(), new SiteClosed("moved")).when(register()).thenRefused(new SiteExists(QUAY));
        }

        @Test
        void comes_before_anything_else() {
            site.givenNothing().when(new RenameSite(QUAY, "New Quay")).thenRefused(new SiteUnknown(QUAY));
        }
    }

    @Nested
    class Renaming {
        @Test
        void keeps_the_old_name_in_the_event() {
            site.given(registered()).when(new RenameSite(QUAY, "New Quay")).then(new SiteRenamed("Quay", "New Quay"));
        }

        @Test
        void to_the_name_it_has_is_refused() {
            site.given(registered()).when(new RenameSite(QUAY, "Quay")).thenRefused(new SameName("Quay"));
        }

        @Test
        void said_twice_of_one_date_changes_nothing() {
            site.givenNothing()
                    .and("2010", registered())
                    .and("2020", new SiteRenamed("Quay", "Pier"))
                    .when(new RenameSite(QUAY, "Pier"), "2020")
                    .thenNothing();
            site.givenNothing()
                    .and("2010", registered())
                    .and("2020", new SiteRenamed("Quay", "Pier"))
                    .when(new RenameSite(QUAY, "Pier"), from("2020", "minutes"))
                    .thenRefused(new SameName("Pier"));
        }

        @Test
        void learnt_late_counts_from_its_own_date() {
            site.givenNothing()
                    .and("2010", registered())
                    .and("2020", new SiteRenamed("Quay", "Pier"))
                    .when(new RenameSite(QUAY, "Pier"), "2015")
                    .then(new SiteRenamed("Quay", "Pier"));
        }

        @Test
        void goes_from_the_name_that_occurred_last() {
            site.givenNothing()
                    .and("2010", registered())
                    .and("2020", new SiteRenamed("Quay", "New Quay"))
                    .and("2015", new SiteRenamed("Quay", "Old Quay"))
                    .when(new RenameSite(QUAY, "Pier"))
                    .then(new SiteRenamed("New Quay", "Pier"));
        }
    }

    @Nested
    class Merging {
        @Test
        void is_told_by_the_successor_and_keeps_its_name() {
            site.given(registered())
                    .when(merge(MOOR, FELL))
                    .then(new SitesMerged(List.of(MOOR, FELL), Optional.empty()));
        }

        @Test
        void may_give_it_another_name() {
            site.given(registered())
                    .when(new MergeSites(QUAY, List.of(MOOR), Optional.of("Quay and Moor"), Map.of()))
                    .then(new SitesMerged(List.of(MOOR), Optional.of("Quay and Moor")));
        }

        @Test
        void is_about_its_predecessors() {
            Assertions.assertThat(merge(MOOR, FELL).about()).containsExactly(MOOR.stream(), FELL.stream());
        }

        @Test
        void twice_changes_nothing() {
            var merged = site.givenNothing()
                    .and("2010", registered())
                    .and("2014", new SitesMerged(List.of(MOOR), Optional.empty()));
            merged.when(merge(MOOR), "2014").thenNothing();
            merged.when(merge(MOOR), "2016").thenRefused(new AlreadyTakenIn(MOOR, PartialDate.parse("2014")));
            merged.when(merge(MOOR), "2012").thenRefused(new AlreadyTakenIn(MOOR, PartialDate.parse("2014")));
            merged.when(merge(MOOR), from("2014", "minutes"))
                    .thenRefused(new AlreadyTakenIn(MOOR, PartialDate.parse("2014")));
        }

        @Test
        void of_one_that_is_part_of_it_already_is_refused() {
            site.givenNothing()
                    .and("2010", registered())
                    .and("2014", new SitesMerged(List.of(MOOR), Optional.empty()))
                    .when(merge(MOOR, FELL))
                    .thenRefused(new AlreadyTakenIn(MOOR, PartialDate.parse("2014")));
        }

        @Test
        void of_one_that_went_into_another_is_refused() {
            site.given(registered())
                    .when(merge(MOOR, FELL).knowing(Map.of(MOOR, FELL)))
                    .thenRefused(new AlreadyMerged(MOOR, FELL));
        }

        @Test
        void into_a_site_that_is_no_longer_is_refused() {
            site.given(registered())
                    .when(merge(MOOR).knowing(Map.of(QUAY, MOOR)))
                    .thenRefused(new AlreadyMerged(QUAY, MOOR));
        }

        @Test
        void into_itself_is_refused() {
            site.given(registered()).when(merge(QUAY, MOOR)).thenRefused(new MergedIntoItself(QUAY));
        }

        @Test
        void of_nothing_is_refused() {
            site.given(registered()).when(merge()).thenRefused(new NothingMerged());
        }
    }

    @Nested
    class Splitting {
        @Test
        void leaves_two_others() {
            site.given(registered())
                    .when(new SplitSite(QUAY, List.of(MOOR, FELL)))
                    .then(new SiteSplit(List.of(MOOR, FELL)));
        }

        @Test
        void leaves_itself_and_one_other() {
            var split = new SplitSite(QUAY, List.of(QUAY, MOOR));
            site.given(registered()).when(split).then(new SiteSplit(List.of(QUAY, MOOR)));
            Assertions.assertThat(split.about()).containsExactly(MOOR.stream());
        }

        @Test
        void twice_changes_nothing_and_moves_no_date() {
            var split = site.givenNothing().and("2010", registered()).and("2014", new SiteSplit(List.of(QUAY, MOOR)));
            var already = new AlreadySplit(MOOR, PartialDate.parse("2014"));
            split.when(new SplitSite(QUAY, List.of(MOOR, QUAY)), "2014").thenNothing();
            split.when(new SplitSite(QUAY, List.of(QUAY, MOOR)), "2016").thenRefused(already);
            split.when(new SplitSite(QUAY, List.of(QUAY, MOOR)), "2012").thenRefused(already);
            split.when(new SplitSite(QUAY, List.of(QUAY, MOOR)), from("2014", "minutes"))
                    .thenRefused(already);
            split.when(new SplitSite(QUAY, List.of(QUAY, MOOR, FELL)), "2016").thenRefused(already);
            split.when(new SplitSite(QUAY, List.of(MOOR, FELL)), "2016").thenRefused(already);
            split.when(new SplitSite(QUAY, List.of(QUAY, FELL)), "2016").then(new SiteSplit(List.of(QUAY, FELL)));
        }

        @Test
        void into_fewer_than_two_is_refused() {
            site.given(registered())
                    .when(new SplitSite(QUAY, List.of(MOOR, MOOR)))
                    .thenRefused(new TooFewSuccessors());
        }
    }

    @Nested
    class Once_gone {
        private final DeciderSpec<SiteCommand, Site, SiteEvent, SiteRejection>.Given closed =
                site.givenNothing().and("2010", registered()).and("2017-03", new SiteClosed("moved"));

        @Test
        void nothing_more_happens_to_it() {
            closed.when(new RenameSite(QUAY, "Pier"), "2018")
                    .thenRefused(new HasEnded(QUAY.stream(), ended("2017-03", "closed: moved")));
            closed.when(merge(MOOR), "2019")
                    .thenRefused(new HasEnded(QUAY.stream(), ended("2017-03", "closed: moved")));
        }

        @Test
        void late_news_of_the_time_before_is_welcome() {
            closed.when(new RenameSite(QUAY, "Pier"), "2015").then(new SiteRenamed("Quay", "Pier"));
            closed.when(merge(MOOR), "2015").then(new SitesMerged(List.of(MOOR), Optional.empty()));
            closed.when(new SplitSite(QUAY, List.of(QUAY, MOOR)), "2015").then(new SiteSplit(List.of(QUAY, MOOR)));
        }

        @Test
        void it_closes_once() {
            closed.when(new CloseSite(QUAY, "moved"), "2017-03").thenNothing();
            var already = new AlreadyGone("closed: moved", PartialDate.parse("2017-03"));
            closed.when(new CloseSite(QUAY, "again"), "2016").thenRefused(already);
            closed.when(new CloseSite(QUAY, "moved"), "2016").thenRefused(already);
            closed.when(new CloseSite(QUAY, "moved"), from("2017-03", "minutes"))
                    .thenRefused(already);
            closed.when(new SplitSite(QUAY, List.of(MOOR, FELL)), "2016").thenRefused(already);
            closed.when(new CloseSite(QUAY, "moved"), "2018")
                    .thenRefused(new HasEnded(QUAY.stream(), ended("2017-03", "closed: moved")));
        }

        @Test
        void it_has_split_into_others_than_itself() {
            site.givenNothing()
                    .and("2010", registered())
                    .and("2017-03", new SiteSplit(List.of(MOOR, FELL)))
                    .when(new RenameSite(QUAY, "Pier"), "2018")
                    .thenRefused(new HasEnded(QUAY.stream(), ended("2017-03", "split into fell and moor")));
        }

        private Ended ended(String occurred, String how) {
            return new Ended(new Dated(PartialDate.parse(occurred), DeciderSpec.TODAY, 1), how);
        }
    }

    @Test
    void nothing_happens_to_it_before_it_was_registered() {
        site.givenNothing()
                .and("2015", registered())
                .when(merge(MOOR), "2014")
                .thenRefused(new BeforeItsRegistration(QUAY, PartialDate.parse("2015")));
    }

    @Test
    void every_refusal_says_what_to_do() {
        Assertions.assertThat(List.<SiteRejection>of(
                        new SiteUnknown(QUAY),
                        new SiteExists(QUAY),
                        new AlreadyGone("closed", PartialDate.parse("2017")),
                        new BeforeItsRegistration(QUAY, PartialDate.parse("2017")),
                        new SameName("Quay"),
                        new NothingMerged(),
                        new MergedIntoItself(QUAY),
                        new AlreadyMerged(MOOR, QUAY),
                        new AlreadyTakenIn(MOOR, PartialDate.parse("2017")),
                        new AlreadySplit(MOOR, PartialDate.parse("2017")),
                        new NamedByMerger(QUAY, MOOR, PartialDate.parse("2017")),
                        new TooFewSuccessors()))
                .allSatisfy(r -> Assertions.assertThat(r.reason().message()).endsWith("."));
    }
}
