package dev.offshoot.adoption.port.in;

import static dev.offshoot.command.form.Field.amount;
import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.count;
import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.lines;
import static dev.offshoot.command.form.Field.person;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.reason;
import static dev.offshoot.command.form.Field.tally;
import static dev.offshoot.command.form.Field.yesNo;

import dev.offshoot.adoption.domain.AdoptionCommand.CommitSite;
import dev.offshoot.adoption.domain.AdoptionCommand.CompleteActivity;
import dev.offshoot.adoption.domain.AdoptionCommand.ContactSite;
import dev.offshoot.adoption.domain.AdoptionCommand.DeclineSite;
import dev.offshoot.adoption.domain.AdoptionCommand.GiveSupport;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.IdentifySite;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.MarkEmbedded;
import dev.offshoot.adoption.domain.AdoptionCommand.PauseSite;
import dev.offshoot.adoption.domain.AdoptionCommand.RecordAdaptation;
import dev.offshoot.adoption.domain.AdoptionCommand.RecordKnockOn;
import dev.offshoot.adoption.domain.AdoptionCommand.ResumeSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReturnSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReviewFidelity;
import dev.offshoot.adoption.domain.AdoptionCommand.ShowInterest;
import dev.offshoot.adoption.domain.AdoptionCommand.StartPreparation;
import dev.offshoot.adoption.event.Adaptation;
import dev.offshoot.adoption.event.Adaptation.Duration;
import dev.offshoot.adoption.event.Adaptation.FidelityConsistent;
import dev.offshoot.adoption.event.Adaptation.Phase;
import dev.offshoot.adoption.event.Adaptation.Planning;
import dev.offshoot.adoption.event.Adaptation.Subject;
import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.AdoptionEvent.AdaptationRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.FidelityReviewed;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
import dev.offshoot.adoption.event.AdoptionEvent.KnockOnRecorded;
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
import dev.offshoot.adoption.event.AdoptionEvent.SupportGiven;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.Fidelity;
import dev.offshoot.adoption.event.SupportKind;
import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.command.form.Unit;
import java.util.List;
import java.util.Optional;

/** What the outside may ask of one site's adoption, and in which words. */
public final class AdoptionForms {

    public static final ResourcePath PLACE = ResourcePath.of("adoption", "initiatives", "initiative", "sites", "site");

    private static final Field PLANNED_LIVE = date("plannedLive", "When it means to go live")
            .hint("A month or a year is enough, for example 2027-03.")
            .optional();
    private static final Field WHY_IF_KNOWN = prose("reason", "Reason").optional();

    public static final List<CommandForm> ALL = List.of(
            CommandForm.at(PLACE, "identify-site", "Name a site that could adopt")
                    .takes(line("how", "How it was found").optional())
                    .records(SiteIdentified.class)
                    .asks(a -> new IdentifySite(adoption(a), a.optional("how"))),
            CommandForm.at(PLACE, "contact-site", "Record a first contact")
                    .takes(line("by", "Who made contact").optional())
                    .records(SiteContacted.class)
                    .asks(a -> new ContactSite(adoption(a), a.optional("by"))),
            CommandForm.at(PLACE, "show-interest", "Record the site’s interest")
                    .takes(line("by", "Who showed it").optional())
                    .records(InterestShown.class)
                    .asks(a -> new ShowInterest(adoption(a), a.optional("by"))),
            CommandForm.at(PLACE, "commit-site", "Record the site’s commitment")
                    .takes(line("by", "Who committed it").optional(), PLANNED_LIVE)
                    .records(SiteCommitted.class)
                    .asks(a -> new CommitSite(adoption(a), a.optional("by"), a.optionalDate("plannedLive"))),
            CommandForm.at(PLACE, "start-preparation", "Start preparing")
                    .takes(PLANNED_LIVE)
                    .records(PreparationStarted.class)
                    .asks(a -> new StartPreparation(adoption(a), a.optionalDate("plannedLive"))),
            CommandForm.at(PLACE, "complete-activity", "Complete an activity")
                    .help("A piece of the work of putting it in place, such as a plan agreed or staff trained.")
                    .takes(
                            line("activity", "Activity"),
                            line("stage", "Part of the work it belongs to").optional(),
                            yesNo("training", "People of the site were trained")
                                    .hint("A site with a training completed counts as trained."),
                            tally("people", "How many people were trained").optional())
                    .records(ActivityCompleted.class)
                    .asks(a -> new CompleteActivity(adoption(a), activity(a))),
            CommandForm.at(PLACE, "go-live", "Go live")
                    .help("Opens a spell under the adoption definition in force on that date.")
                    .records(SiteWentLive.class)
                    .asks(a -> new GoLive(adoption(a), Optional.empty())),
            CommandForm.at(PLACE, "record-adaptation", "Record an adaptation")
                    .help("What the site changed, on the fields of FRAME. Leave empty what is not known.")
                    .takes(
                            prose("change", "What was changed"),
                            choice("phase", "When in the process", Phase.class).optional(),
                            choice("planning", "Planned or reactive", Planning.class)
                                    .optional(),
                            line("decidedBy", "Who decided it").optional(),
                            choice("subject", "What kind of thing was changed", Subject.class)
                                    .optional(),
                            line("level", "At what level")
                                    .hint("For whom it was changed: a patient, a team, the whole site.")
                                    .optional(),
                            line("nature", "Nature of the change")
                                    .hint("For example: tailored, added, removed, shortened, reordered.")
                                    .optional(),
                            choice("fidelityConsistent", "Core components kept", FidelityConsistent.class)
                                    .hint("Unknown if left empty.")
                                    .optional(),
                            choice("duration", "Lasting or transient", Duration.class)
                                    .optional(),
                            lines("reasons", "Reasons").hint("One a line.").optional())
                    .records(AdaptationRecorded.class)
                    .asks(a -> new RecordAdaptation(adoption(a), adaptation(a))),
            CommandForm.at(PLACE, "review-fidelity", "Review fidelity")
                    .takes(
                            choice("finding", "Finding", Fidelity.class).optional(),
                            prose("words", "Finding in words").optional(),
                            count("coreComponents", "Version of the core components")
                                    .optional(),
                            person("reviewer", "Who reviewed it").optional())
                    .records(FidelityReviewed.class)
                    .asks(a -> new ReviewFidelity(adoption(a), review(a))),
            CommandForm.at(PLACE, "record-knock-on", "Record a knock-on change")
                    .help("Something else in the site’s work that had to change with it.")
                    .takes(
                            prose("change", "What had to change"),
                            line("where", "Where").optional())
                    .records(KnockOnRecorded.class)
                    .asks(a ->
                            new RecordKnockOn(adoption(a), new KnockOnRecorded(a.line("change"), a.optional("where")))),
            CommandForm.at(PLACE, "give-support", "Record what the site gives")
                    .help("Its own time, space, money or people: the adopter’s effort is a fact.")
                    .takes(
                            choice("kind", "What it gives", SupportKind.class),
                            amount("quantity", "How much")
                                    .hint("For example: 90, or: about 90, at most 90.")
                                    .optional(),
                            line("unit", "Unit")
                                    .hint("For example: hours, GBP, whole-time equivalents.")
                                    .optional(),
                            prose("description", "In words").optional())
                    .unit("quantity", Unit.answered("unit"))
                    .records(SupportGiven.class)
                    .asks(a -> new GiveSupport(adoption(a), support(a))),
            CommandForm.at(PLACE, "mark-embedded", "Mark as embedded")
                    .help("The site is live and has met the written sustainment test of the adoption definition.")
                    .takes(prose("howMet", "How it met the test"))
                    .records(SiteEmbedded.class)
                    .asks(a -> new MarkEmbedded(adoption(a), a.line("howMet"), Optional.empty())),
            CommandForm.at(PLACE, "pause-site", "Pause")
                    .help("A paused site does not count as live. Its spell goes on when it resumes.")
                    .takes(WHY_IF_KNOWN)
                    .records(SitePaused.class)
                    .asks(a -> new PauseSite(adoption(a), a.optional("reason"))),
            CommandForm.at(PLACE, "resume-site", "Resume")
                    .takes(WHY_IF_KNOWN)
                    .records(SiteResumed.class)
                    .asks(a -> new ResumeSite(adoption(a), a.optional("reason"))),
            CommandForm.at(PLACE, "leave-site", "Record that the site left")
                    .help("Ends its spell. It still counts among the sites that ever adopted, and it can return.")
                    .takes(reason("reason", "Why it left"))
                    .records(SiteLeft.class)
                    .asks(a -> new LeaveSite(adoption(a), a.line("reason"))),
            CommandForm.at(PLACE, "return-site", "Record that the site returned")
                    .help("Opens another spell under the adoption definition in force on that date.")
                    .takes(WHY_IF_KNOWN)
                    .records(SiteReturned.class)
                    .asks(a -> new ReturnSite(adoption(a), a.optional("reason"), Optional.empty())),
            CommandForm.at(PLACE, "decline-site", "Record that the site declined")
                    .help("Before it goes live; a site that has been live leaves instead.")
                    .takes(WHY_IF_KNOWN)
                    .records(SiteDeclined.class)
                    .asks(a -> new DeclineSite(adoption(a), a.optional("reason"))));

    private AdoptionForms() {}

    private static AdoptionId adoption(FormValues answers) {
        return AdoptionId.of(answers.line("initiative"), answers.line("site"));
    }

    private static ActivityCompleted activity(FormValues a) {
        var people = a.optionalQuantity("people");
        if (people.isPresent() && a.has("training") && !a.yes("training")) {
            throw new BindingException("people", "People can be counted here for a training only. Leave this empty.");
        }
        return new ActivityCompleted(
                a.line("activity"), a.optional("stage"), a.yes("training") || people.isPresent(), people);
    }

    private static Adaptation adaptation(FormValues a) {
        return new Adaptation(
                a.line("change"),
                a.optionalChoice("phase", Phase.class),
                a.optionalChoice("planning", Planning.class),
                a.optional("decidedBy"),
                a.optionalChoice("subject", Subject.class),
                a.optional("level"),
                a.optional("nature"),
                a.optionalChoice("fidelityConsistent", FidelityConsistent.class).orElse(FidelityConsistent.UNKNOWN),
                a.optionalChoice("duration", Duration.class),
                a.lines("reasons"));
    }

    private static FidelityReviewed review(FormValues a) {
        if (!a.has("finding") && !a.has("words")) {
            throw new BindingException("finding", "Choose a finding, or give it in words.");
        }
        return new FidelityReviewed(
                a.optionalChoice("finding", Fidelity.class),
                a.optional("words"),
                a.optionalCount("coreComponents"),
                a.optional("reviewer"));
    }

    private static SupportGiven support(FormValues a) {
        if (!a.has("quantity") && !a.has("description")) {
            throw new BindingException("quantity", "Say how much, or describe it in words.");
        }
        if (a.has("quantity") && !a.has("unit")) {
            throw new BindingException("unit", "Give the unit, for example hours or GBP.");
        }
        if (a.has("unit") && !a.has("quantity")) {
            throw new BindingException("quantity", "Say how much, or leave the unit empty.");
        }
        return new SupportGiven(
                a.choice("kind", SupportKind.class),
                a.optionalQuantity("quantity"),
                a.optional("unit"),
                a.optional("description"));
    }
}
