package dev.offshoot.adoption.port.in;

import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.adoption.domain.AdoptionCommand.CommitSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ContactSite;
import dev.offshoot.adoption.domain.AdoptionCommand.DeclineSite;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.IdentifySite;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.MarkEmbedded;
import dev.offshoot.adoption.domain.AdoptionCommand.PauseSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ResumeSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReturnSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ShowInterest;
import dev.offshoot.adoption.domain.AdoptionCommand.StartPreparation;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
import dev.offshoot.adoption.event.AdoptionEvent.PreparationStarted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteCommitted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteContacted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteDeclined;
import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.adoption.event.AdoptionEvent.SiteIdentified;
import dev.offshoot.adoption.event.AdoptionEvent.SiteLeft;
import dev.offshoot.adoption.event.AdoptionEvent.SitePaused;
import dev.offshoot.adoption.event.AdoptionEvent.SiteResumed;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import java.util.Optional;

/** What moves a site from stage to stage. */
final class StageForms {

    private static final Field PLANNED_LIVE = date("plannedLive", "When it means to go live")
            .hint("A month or a year is enough, for example 2027-03.")
            .optional();

    private static final Field WHY_IF_KNOWN = prose("reason", "Reason").optional();

    static final CommandForm IDENTIFY_SITE = CommandForm.at(
                    AdoptionPath.PLACE, "identify-site", "Name a site that could adopt")
            .takes(line("how", "How it was found").optional())
            .records(SiteIdentified.class)
            .asks(a -> new IdentifySite(AdoptionPath.adoption(a), a.optional("how")));

    static final CommandForm CONTACT_SITE = CommandForm.at(AdoptionPath.PLACE, "contact-site", "Record a first contact")
            .takes(line("by", "Who made contact").optional())
            .records(SiteContacted.class)
            .asks(a -> new ContactSite(AdoptionPath.adoption(a), a.optional("by")));

    static final CommandForm SHOW_INTEREST = CommandForm.at(
                    AdoptionPath.PLACE, "show-interest", "Record the site’s interest")
            .takes(line("by", "Who showed it").optional())
            .records(InterestShown.class)
            .asks(a -> new ShowInterest(AdoptionPath.adoption(a), a.optional("by")));

    static final CommandForm COMMIT_SITE = CommandForm.at(
                    AdoptionPath.PLACE, "commit-site", "Record the site’s commitment")
            .takes(line("by", "Who committed it").optional(), PLANNED_LIVE)
            .records(SiteCommitted.class)
            .asks(a -> new CommitSite(AdoptionPath.adoption(a), a.optional("by"), a.optionalDate("plannedLive")));

    static final CommandForm START_PREPARATION = CommandForm.at(
                    AdoptionPath.PLACE, "start-preparation", "Start preparing")
            .takes(PLANNED_LIVE)
            .records(PreparationStarted.class)
            .asks(a -> new StartPreparation(AdoptionPath.adoption(a), a.optionalDate("plannedLive")));

    static final CommandForm GO_LIVE = CommandForm.at(AdoptionPath.PLACE, "go-live", "Go live")
            .help("Opens a spell under the adoption definition in force on that date.")
            .records(SiteWentLive.class)
            .asks(a -> new GoLive(AdoptionPath.adoption(a), Optional.empty()));

    static final CommandForm MARK_EMBEDDED = CommandForm.at(AdoptionPath.PLACE, "mark-embedded", "Mark as embedded")
            .help("The site is live and has met the written sustainment test of the adoption definition.")
            .takes(prose("howMet", "How it met the test"))
            .records(SiteEmbedded.class)
            .asks(a -> new MarkEmbedded(AdoptionPath.adoption(a), a.line("howMet"), Optional.empty()));

    static final CommandForm PAUSE_SITE = CommandForm.at(AdoptionPath.PLACE, "pause-site", "Pause")
            .help("A paused site does not count as live. Its spell goes on when it resumes.")
            .takes(WHY_IF_KNOWN)
            .records(SitePaused.class)
            .asks(a -> new PauseSite(AdoptionPath.adoption(a), a.optional("reason")));

    static final CommandForm RESUME_SITE = CommandForm.at(AdoptionPath.PLACE, "resume-site", "Resume")
            .takes(WHY_IF_KNOWN)
            .records(SiteResumed.class)
            .asks(a -> new ResumeSite(AdoptionPath.adoption(a), a.optional("reason")));

    static final CommandForm LEAVE_SITE = CommandForm.at(AdoptionPath.PLACE, "leave-site", "Record that the site left")
            .help("Ends its spell. It still counts among the sites that ever adopted, and it can return.")
            .takes(reason("reason", "Why it left"))
            .records(SiteLeft.class)
            .asks(a -> new LeaveSite(AdoptionPath.adoption(a), a.line("reason")));

    static final CommandForm RETURN_SITE = CommandForm.at(
                    AdoptionPath.PLACE, "return-site", "Record that the site returned")
            .help("Opens another spell under the adoption definition in force on that date.")
            .takes(WHY_IF_KNOWN)
            .records(SiteReturned.class)
            .asks(a -> new ReturnSite(AdoptionPath.adoption(a), a.optional("reason"), Optional.empty()));

    static final CommandForm DECLINE_SITE = CommandForm.at(
                    AdoptionPath.PLACE, "decline-site", "Record that the site declined")
            .help("Before it goes live; a site that has been live leaves instead.")
            .takes(WHY_IF_KNOWN)
            .records(SiteDeclined.class)
            .asks(a -> new DeclineSite(AdoptionPath.adoption(a), a.optional("reason")));

    private StageForms() {}
}
