package dev.offshoot.adoption.port.in;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.ResourcePath;
import java.util.List;

/** What the outside may ask of one site's adoption, and in which words. */
public final class AdoptionForms {

    public static final ResourcePath PLACE = AdoptionPath.PLACE;

    public static final List<CommandForm> ALL = List.of(
            StageForms.IDENTIFY_SITE,
            StageForms.CONTACT_SITE,
            StageForms.SHOW_INTEREST,
            StageForms.COMMIT_SITE,
            StageForms.START_PREPARATION,
            EffortForms.COMPLETE_ACTIVITY,
            StageForms.GO_LIVE,
            FidelityForms.RECORD_ADAPTATION,
            FidelityForms.REVIEW_FIDELITY,
            FidelityForms.RECORD_KNOCK_ON,
            EffortForms.GIVE_SUPPORT,
            StageForms.MARK_EMBEDDED,
            StageForms.PAUSE_SITE,
            StageForms.RESUME_SITE,
            StageForms.LEAVE_SITE,
            StageForms.RETURN_SITE,
            StageForms.DECLINE_SITE);

    private AdoptionForms() {}
}
